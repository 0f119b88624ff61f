#include "rooms/lab/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float indent = 14;
constexpr float mark_column = 22;

void draw_test(const Pen& pen, Rect& column, const LabTest& test) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    const float left = indent * static_cast<float>(test.depth);
    const Rect line{column.x + left, column.y, column.w - left, 20};
    if (test.is_heading) {
        draw_text(ui, line, test.text, test.depth == 0 ? small_bold : small_text, test.depth == 0 ? c.text : c.text3);
        column.y += 22;
        return;
    }
    const bool found = test.finding == Finding::found;
    const bool against = test.finding == Finding::contradicted;
    const Vec mark{line.x + 7, line.centre().y};
    if (found) ui.canvas().icon(Icon::check, mark, 14, c.met);
    if (against) ui.canvas().icon(Icon::x, mark, 14, c.viol);
    if (!found && !against) ui.canvas().line({mark.x - 4, mark.y}, {mark.x + 4, mark.y}, c.text3, 1.5F);
    std::string text = test.text;
    if (!test.found.empty()) text = pen.t("{}: “{}”", test.text, test.found);
    if (against) text += " · " + pen.t("another value stands there");
    const Rect place{line.x + mark_column, line.y, line.w - mark_column, 0};
    column.y += draw_wrapped(ui, place, text, small_text, found ? c.text : against ? c.viol : c.text2) + 4;
}

void draw_line(const Pen& pen, Rect& column, std::string_view name, std::string_view text) {
    if (text.empty()) return;
    draw_text(pen.ui, {column.x, column.y, 70, 20}, name, small_bold, pen.ui.colours().text);
    column.y += draw_wrapped(pen.ui, {column.x + 70, column.y + 1, column.w - 70, 0}, text, small_text,
                             pen.ui.colours().text2) +
                6;
}

const LabSample* chosen_sample(const LabView& view) {
    const auto found = std::ranges::find(view.samples, view.live.sample, &LabSample::id);
    return found == view.samples.end() ? nullptr : &*found;
}

void draw_buttons(const Pen& pen, Rect line, const LabView& view) {
    const ButtonOptions options{.size = ButtonSize::small, .enabled = view.writable};
    const auto press = [&](std::string_view label, ButtonOptions look) {
        const float wide = button_width(pen.ui, label, look);
        const Rect place = cut_left(line, wide, 8);
        return button(pen.ui, centred(place, {wide, button_height(pen.ui, ButtonSize::small)}), label, look);
    };
    const LabSample* sample = chosen_sample(view);
    if (sample != nullptr && view.open && sample->cells[view.open->index].differs &&
        press(pen.t.label("Expected is wrong"), options))
        ask_lab(pen, ExpectComputed{sample->index, view.criteria[view.open->index].id});
    ButtonOptions add = options;
    add.icon = Icon::plus;
    add.enabled = view.writable && !view.live.text.empty();
    add.disabled_reason = pen.t.label("Write a reply first.");
    if (press(pen.t.label("Add as a sample"), add)) ask_lab(pen, AddSample{});
    if (sample == nullptr) return;
    ButtonOptions remove = options;
    remove.kind = ButtonKind::ghost;
    if (press(pen.t.label("Delete the sample"), remove))
        ask_lab(pen, EditFile{LabFile::samples, RemoveValue{sample->pointer}});
}

}  // namespace

void draw_lab_why(const Pen& pen, const Rect& rect, const LabView& view, LabDraft& draft) {
    Ui& ui = pen.ui;
    const std::string_view title =
        view.live.why_title.empty() ? pen.t.label("Why") : std::string_view(view.live.why_title);
    Rect rest = card(ui, rect, {.title = title});
    const Rect buttons = inset(cut_bottom(rest, 44), 14, 0);
    ui.canvas().horizontal(rect.x + 1, buttons.y, rect.w - 2, ui.colours().line);
    draw_buttons(pen, buttons, view);
    ScrollArea area(ui, inset(rest, 1, 0), draft.why, "why");
    Rect column = inset(area.content(), 14, 10);
    if (view.live.tests.empty()) {
        column.y += draw_wrapped(
            ui, column,
            pen.t.label("Choose a criterion and a reply: here stands what the marker looked for and what it found."),
            small_text, ui.colours().text3);
    }
    draw_line(pen, column, pen.t.label("Found"), view.live.said);
    draw_line(pen, column, pen.t.label("Missing"), view.live.missing);
    for (const auto& test : view.live.tests) draw_test(pen, column, test);
    column.y +=
        6 + draw_wrapped(
                ui, column,
                pen.t.label("Figures on the replies that a rubric was tuned with flatter it. Keep some replies aside."),
                small_text, ui.colours().text3);
    area.finish(column.y + 10);
}

}  // namespace haoping
