#include <array>

#include <fmt/format.h>

#include "rooms/lab/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float row_height = 50;
std::string list_of(const LabView& view) { return view.open->pointer.substr(0, view.open->pointer.rfind('/')); }

void draw_row_content(const Pen& pen, const Rect& row, const LabCriterion& criterion) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    Rect inside = inset(row, 14, 6);
    draw_text(ui, {inside.x, inside.y, 24, 20}, criterion.number, base_text, c.text2);
    Rect right = cut_right(inside, 34);
    draw_text(ui, {right.x, right.y, right.w, 20}, criterion.weight, base_bold, c.text, Align::right);
    if (!criterion.dimension.empty()) {
        const ChipOptions options{.small = true};
        const float wide = chip_width(ui, criterion.dimension, options);
        Rect place = cut_right(inside, wide + 6);
        chip(ui, {place.x, place.y + 10}, criterion.dimension, options);
    }
    inside.x += 28;
    inside.w -= 32;
    if (criterion.has_problem) {
        ui.canvas().icon(Icon::triangle_alert, {inside.x + 8, inside.y + 10}, 15, c.viol);
        inside.x += 20;
        inside.w -= 20;
    }
    draw_text(ui, {inside.x, inside.y, inside.w, 20}, criterion.title, base_bold, c.text);
    draw_text(ui, {inside.x, inside.y + 20, row.right() - 14 - inside.x, 18}, criterion.summary, small_text, c.text2);
}

void draw_row(const Pen& pen, Rect& column, const LabCriterion& criterion, std::size_t at, bool selected) {
    const IdScope scope(pen.ui, criterion.number);
    const Rect row = cut_top(column, row_height);
    const ItemState state =
        list_row(pen.ui, row, criterion.title, {.selected = selected, .value = criterion.has_problem ? "problem" : ""});
    if (state.activated) ask_lab(pen, ChooseCriterion{at});
    draw_row_content(pen, row, criterion);
}

// Up, down, twice, away.
void draw_tools(const Pen& pen, Rect line, const LabView& view) {
    const std::size_t at = view.open->index;
    const std::string list = list_of(view);
    const auto tool = [&](Icon icon, std::string_view name, bool enabled, LabWish wish) {
        Rect place = cut_right(line, 28, 4);
        place = centred(place, {28, 28});
        if (icon_button(pen.ui, place, icon, name, {.kind = ButtonKind::ghost, .enabled = enabled && view.writable}))
            ask_lab(pen, std::move(wish));
        return enabled;
    };
    tool(Icon::x, pen.t.label("Remove the criterion"), view.criteria.size() > 1,
         EditFile{LabFile::scenario, RemoveValue{view.open->pointer}});
    tool(Icon::copy, pen.t.label("Duplicate the criterion"), true, DuplicateCriterion{at});
    tool(Icon::arrow_down, pen.t.label("Move down"), at + 1 < view.criteria.size(),
         EditFile{LabFile::scenario, MoveElement{list, at, at + 1}});
    tool(Icon::arrow_up, pen.t.label("Move up"), at > 0, EditFile{LabFile::scenario, MoveElement{list, at, at - 1}});
}

void draw_kind(const Pen& pen, Rect& column, const LabView& view, LabDraft& draft) {
    Rect line = cut_top(column, 54, 6);
    Rect weight = cut_left(line, 84, 12);
    const float top = weight.y;
    draw_lab_field(pen, weight, pen.t.label("Weight"), view.open->weight, draft, view.writable);
    column.y = std::max(column.y, weight.y);
    const auto choice = [&](std::string_view name, const std::string& value, float wide, LabMenu menu) {
        const Rect place = cut_left(line, wide, 12);
        draw_text(pen.ui, {place.x, top, place.w, 20}, name, small_text, pen.ui.colours().text2);
        draw_lab_choice(pen, {place.x, top + 20, place.w, pen.ui.metrics().field}, name, value, menu, draft,
                        view.writable);
    };
    if (!view.open->shared.empty()) return;  // both are the shared criterion's
    choice(pen.t.label("Kind"), lab_kind_name(pen.t, view.open->kind), 104, LabMenu::kind);
    choice(pen.t.label("Dimension"), view.criteria[view.open->index].dimension, line.w, LabMenu::dimension);
}

void draw_head(const Pen& pen, Rect& column, const LabView& view, LabDraft& draft) {
    Rect line = cut_top(column, 36, 6);
    const std::array labels{pen.t.label("Marks"), pen.t.label("Texts")};
    const Rect switcher = centred({line.x, line.y, 180, line.h}, {180, 30});
    if (const auto chosen = segmented(pen.ui, switcher, pen.t.label("What is shown"), labels, draft.texts ? 1 : 0))
        draft.texts = *chosen == 1;
    draw_tools(pen, {line.x + 180, line.y, line.w - 180, line.h}, view);
}

void draw_open(const Pen& pen, Rect& column, const LabView& view, LabDraft& draft) {
    const IdScope scope(pen.ui, view.open->pointer);
    const float top = column.y;
    Rect inside{column.x + 14, column.y + 4, column.w - 28, 0};
    draw_head(pen, inside, view, draft);
    if (draft.texts) {
        draw_lab_texts(pen, inside, view, draft);
    } else {
        draw_kind(pen, inside, view, draft);
        draw_lab_levels(pen, inside, view, draft);
    }
    if (!view.open->problem.empty())
        inside.y += draw_wrapped(pen.ui, inside, view.open->problem, small_text, pen.ui.colours().viol) + 8;
    column.y = inside.y + 6;
    pen.ui.canvas().fill({column.x, top, 3, column.y - top}, pen.ui.colours().accent);
    pen.ui.canvas().horizontal(column.x, column.y - 1, column.w, pen.ui.colours().line);
}

void draw_gates(const Pen& pen, Rect& column, const LabView& view) {
    if (view.gates.empty()) return;
    column.y += 10;
    draw_text(pen.ui, inset(cut_top(column, 24), 14, 0), pen.t.label("Rules that limit the mark"), small_bold,
              pen.ui.colours().text2);
    for (const auto& gate : view.gates) {
        const Rect row = inset(cut_top(column, 26), 14, 0);
        status_mark(pen.ui, {row.x + 7, row.centre().y}, 13, Status::broken);
        draw_text(pen.ui, {row.x + 28, row.y, 40, row.h}, gate.number, small_bold, pen.ui.colours().text2);
        const float wide = text_width(pen.ui, gate.summary, small_text);
        draw_text(pen.ui, {row.right() - wide, row.y, wide, row.h}, gate.summary, small_text, pen.ui.colours().text3);
        draw_text(pen.ui, {row.x + 62, row.y, row.w - 62 - wide - 8, row.h}, gate.title, small_text,
                  pen.ui.colours().text);
    }
}

}  // namespace

void draw_lab_texts(const Pen& pen, Rect& column, const LabView& view, LabDraft& draft) {
    const OpenCriterion& open = *view.open;
    const auto& t = pen.t;
    draw_lab_field(pen, column, t.label("Name, English"), open.title_en, draft, view.writable);
    draw_lab_field(pen, column, t.label("Name, Chinese"), open.title_zh, draft, view.writable);
    draw_lab_field(pen, column, t.label("Course unit"), open.unit, draft, view.writable);
    draw_lab_text(pen, column, t.label("Why it matters, English"), open.why_en, draft, view.writable);
    draw_lab_text(pen, column, t.label("Why it matters, Chinese"), open.why_zh, draft, view.writable);
    draw_lab_text(pen, column, t.label("Sentence to try, English"), open.try_en, draft, view.writable);
    draw_lab_text(pen, column, t.label("Sentence to try, Chinese"), open.try_zh, draft, view.writable);
    draw_lab_text(pen, column, t.label("What is missing, English"), open.missing_en, draft, view.writable);
    draw_lab_text(pen, column, t.label("What is missing, Chinese"), open.missing_zh, draft, view.writable);
}

void draw_lab_criteria(const Pen& pen, const Rect& rect, const LabView& view, LabDraft& draft) {
    Ui& ui = pen.ui;
    ui.canvas().fill(rect, ui.colours().surface);
    ui.canvas().vertical(rect.right() - 1, rect.y, rect.h, ui.colours().line);
    Rect rest{rect.x, rect.y, rect.w - 1, rect.h};
    Rect head = inset(cut_top(rest, 46), 14, 0);
    ui.canvas().horizontal(rect.x, rest.y - 1, rect.w, ui.colours().line);
    const ButtonOptions options{
        .size = ButtonSize::small, .icon = Icon::plus, .key_cap = "Ctrl+N", .enabled = view.writable};
    const std::string_view add = pen.t.label("New criterion");
    const Rect place = cut_right(head, button_width(ui, add, options));
    if (button(ui, centred(place, {place.w, button_height(ui, ButtonSize::small)}), add, options))
        ask_lab(pen, AddCriterion{});
    draw_heading(ui, head, pen.t.label("Criteria"));
    ScrollArea area(ui, rest, draft.criteria, "criteria");
    Rect column = area.content();
    const FocusGroup group(ui, "criteria");
    for (std::size_t at = 0; at < view.criteria.size(); ++at) {
        const bool open = view.open && view.open->index == at;
        draw_row(pen, column, view.criteria[at], at, open);
        if (open) draw_open(pen, column, view, draft);
    }
    if (view.criteria.empty())
        column.y += 12 + draw_wrapped(ui, inset(column, 14, 12),
                                      pen.t.label("This step asks for nothing yet. Add what a good reply says."),
                                      base_text, ui.colours().text2);
    draw_gates(pen, column, view);
    area.finish(column.y + 12);
}

}  // namespace haoping
