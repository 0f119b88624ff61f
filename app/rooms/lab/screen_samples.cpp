#include <array>

#include <fmt/format.h>

#include "rooms/lab/screen_parts.h"
#include "rooms/review/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float expected_width = 92;
constexpr float gap_width = 56;
constexpr float least_reply_width = 170;
constexpr float least_start_width = 140;  // fewer letters of a reply tell nothing

bool passes(const LabSample& sample, SampleFilter filter) {
    switch (filter) {
        case SampleFilter::all: return true;
        case SampleFilter::differ: return sample.differs;
        case SampleFilter::chinese: return sample.chinese;
        case SampleFilter::changed: return sample.changed;
    }
    return true;
}

Rect draw_filters(const Pen& pen, Rect rest, const LabView& view, LabDraft& draft) {
    Rect line = cut_top(rest, 30, 6);
    line.x += draw_heading(pen.ui, line, pen.t.label("Sample replies")) + 14;
    const FocusGroup group(pen.ui, "filters");
    const auto filter = [&](SampleFilter which, std::string_view name) {
        const auto count = std::ranges::count_if(view.samples, [&](const auto& each) { return passes(each, which); });
        const std::string label = fmt::format("{} {}", name, count);
        const ChipOptions options{.kind = draft.filter == which ? ChipKind::accent : ChipKind::outline,
                                  .clickable = true};
        const ChipResult result = chip(pen.ui, {line.x, line.centre().y}, label, options);
        line.x = result.rect.right() + 8;
        if (result.activated) draft.filter = which;
    };
    filter(SampleFilter::all, pen.t.label("All"));
    filter(SampleFilter::differ, pen.t.label("Differ"));
    filter(SampleFilter::chinese, "中文");
    filter(SampleFilter::changed, pen.t.label("Changed since saved"));
    const float wide = rest.right() - line.x - 12;
    if (wide > 220)
        draw_text(pen.ui, {line.x, line.y, wide + 12, line.h}, pen.t.label("boxed: expected, then computed"),
                  small_text, pen.ui.colours().text3, Align::right);
    return rest;
}

// The mark that both agree on, or both in a box. What the teacher did not state is small.
void draw_cell(const Pen& pen, const Rect& cell, const LabCell& value, bool chosen) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    if (chosen) ui.canvas().fill({cell.x - 4, cell.y - 2, cell.w + 8, cell.h + 4}, with_alpha(c.line, 90));
    const Vec middle = cell.centre();
    if (!value.computed) {
        if (value.expected) status_mark(ui, middle, 14, status_of(value.expected_state));
        return;
    }
    if (!value.differs) {
        status_mark(ui, middle, value.expected ? 15.0F : 9.0F, status_of(value.computed_state));
        return;
    }
    const float half = std::min(27.0F, cell.w / 2 + 3);
    const Rect box{middle.x - half, middle.y - 11, 2 * half, 22};
    ui.canvas().fill(box, c.part_tint, 5);
    ui.canvas().stroke(box, c.part, 1.5F, 5);
    const float apart = half - 10;
    status_mark(ui, {middle.x - apart, middle.y}, 13, status_of(value.expected_state));
    if (half > 24) ui.canvas().icon(Icon::arrow_right, middle, 11, c.part);
    status_mark(ui, {middle.x + apart, middle.y}, 13, status_of(value.computed_state));
}

// For tests and screen readers: "letter-form: expected 1, computed 0.5".
std::string spoken(const LabSample& sample, std::size_t criterion) {
    const LabCell& cell = sample.cells[criterion];
    return fmt::format("{} {}: {:g} → {:g}", sample.id, criterion + 1, cell.expected.value_or(0),
                       cell.computed.value_or(0));
}

void draw_sample(const Pen& pen, const LabView& view, const LabSample& sample, std::span<const Rect> cells) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    const float id = draw_text(ui, cells[0], sample.id, base_text, c.text);
    const Rect rest{cells[0].x + id + 10, cells[0].y, cells[0].w - id - 10, cells[0].h};
    if (rest.w > least_start_width) draw_text(ui, rest, sample.start, small_text, c.text3);
    for (std::size_t at = 0; at < sample.cells.size(); ++at) {
        draw_cell(pen, cells[at + 1], sample.cells[at], view.open && view.open->index == at);
        if (sample.cells[at].differs) ui.record(ItemRole::status, spoken(sample, at), cells[at + 1]);
    }
    const auto last = cells.subspan(sample.cells.size() + 1);
    draw_text(ui, last[0], sample.expected, base_text, c.text2, Align::right);
    draw_text(ui, last[1], sample.computed, base_bold, c.text, Align::right);
    if (!sample.gap) return;
    const std::string gap = *sample.gap > 0 ? fmt::format("+{}", *sample.gap) : fmt::format("{}", *sample.gap);
    draw_text(ui, last[2], *sample.gap < 0 ? "−" + gap.substr(1) : gap, *sample.gap == 0 ? base_text : base_bold,
              *sample.gap == 0 ? c.text3 : c.part, Align::right);
}

struct Columns {
    std::vector<std::string> numbers;
    std::vector<TableColumn> columns;
};

Columns columns_of(const Pen& pen, const LabView& view, float width) {
    Columns made;
    const auto count = static_cast<float>(std::max<std::size_t>(1, view.criteria.size()));
    const float left = width - least_reply_width - 2 * expected_width - gap_width;
    const float wide = std::clamp(left / count, 34.0F, 64.0F);
    for (const auto& criterion : view.criteria) made.numbers.push_back(criterion.number);
    made.columns.push_back({.title = pen.t.label("Reply")});
    for (const auto& number : made.numbers)
        made.columns.push_back({.title = number, .width = wide, .align = Align::centre});
    made.columns.push_back({.title = pen.t.label("Expected"), .width = expected_width, .align = Align::right});
    made.columns.push_back({.title = pen.t.label("Computed"), .width = expected_width, .align = Align::right});
    made.columns.push_back({.title = pen.t.label("Gap"), .width = gap_width, .align = Align::right});
    return made;
}

void draw_table(const Pen& pen, const Rect& rect, const LabView& view, LabDraft& draft) {
    std::vector<std::size_t> shown;
    std::optional<std::size_t> selected;
    for (std::size_t at = 0; at < view.samples.size(); ++at) {
        if (!passes(view.samples[at], draft.filter)) continue;
        if (view.samples[at].id == view.live.sample) selected = shown.size();
        shown.push_back(at);
    }
    const Rect inside = inset(card(pen.ui, rect), 1, 1);
    if (shown.empty()) {
        empty_state(pen.ui, inside, Icon::check, pen.t.label("No reply here"),
                    pen.t.label("None of the samples is of this kind."), {});
        return;
    }
    const Columns columns = columns_of(pen, view, inside.w);
    const TableRows rows{
        .count = shown.size(),
        .label = [&](std::size_t row) { return view.samples[shown[row]].id; },
        .draw = [&](std::size_t row,
                    std::span<const Rect> cells) { draw_sample(pen, view, view.samples[shown[row]], cells); }};
    const TableResult result = table(
        pen.ui, inside, {.label = pen.t.label("Sample replies"), .columns = columns.columns, .selected = selected},
        rows, draft.samples);
    if (view.stale) pen.ui.canvas().fill(inside, with_alpha(pen.ui.colours().surface, 110));
    if (result.selected) ask_lab(pen, ChooseSample{view.samples[shown[*result.selected]].index});
    if (result.opened) draft.shows_words = false;
}

}  // namespace

void draw_lab_figures(const Pen& pen, const Rect& rect, const LabView& view) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    ui.canvas().fill(rect, c.surface);
    ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, c.line);
    Rect rest = rect;
    const float wide = rect.w / static_cast<float>(std::max<std::size_t>(1, view.figures.size()));
    for (const auto& figure : view.figures) {
        const Rect cell = cut_left(rest, wide);
        if (&figure != &view.figures.front()) ui.canvas().vertical(cell.x, cell.y, cell.h - 1, c.line);
        Rect inside = inset(cell, 14, 8);
        draw_text(ui, cut_top(inside, 20), figure.name, small_text, c.text2);
        const float value =
            draw_text(ui, {inside.x, inside.y, inside.w, 28}, figure.value, title_text, view.stale ? c.text3 : c.text);
        float x = inside.x + value + 8;
        if (figure.good) {
            status_mark(ui, {x + 7, inside.y + 15}, 13, *figure.good ? Status::met : Status::partly);
            x += 20;
        }
        const Rect of{x, inside.y, inside.right() - x, 0};
        const float high = wrapped_height(ui, figure.of, micro_text, of.w, 2);
        draw_wrapped(ui, {of.x, of.y + 15 - high / 2, of.w, 0}, figure.of, micro_text, c.text2, 2);
    }
}

void draw_lab_samples(const Pen& pen, const Rect& rect, const LabView& view, LabDraft& draft) {
    if (view.samples.empty()) {
        empty_state(pen.ui, rect, Icon::flask_conical, pen.t.label("No sample replies yet"),
                    pen.t.label("Add ten replies of different quality, then the figures mean something."), {});
        return;
    }
    draw_table(pen, draw_filters(pen, rect, view, draft), view, draft);
}

}  // namespace haoping
