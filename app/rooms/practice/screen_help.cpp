#include <fmt/format.h>

#include "rooms/practice/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

void heading(const Pen& pen, Rect& column, std::string_view text) {
    draw_heading(pen.ui, {column.x, column.y, column.w, 24}, text, base_bold);
    column.y += 28;
}

void draw_points(const Pen& pen, Rect& column, const std::vector<std::string>& points, Icon icon) {
    Ui& ui = pen.ui;
    for (const auto& point : points) {
        ui.canvas().icon(icon, {column.x + 8, column.y + 10}, 15, ui.colours().text3);
        const Rect text{column.x + 26, column.y, column.w - 26, 0};
        column.y += draw_wrapped(ui, text, point, base_text, ui.colours().text) + 6;
    }
    column.y += 8;
}

void draw_aims(const Pen& pen, Rect& column, const HelpView& help) {
    if (!help.aims.empty()) {
        heading(pen, column, pen.t.label("What the answer must do"));
        draw_points(pen, column, help.aims, Icon::circle_check);
    }
    if (!help.avoid.empty()) {
        heading(pen, column, pen.t.label("What it must not do"));
        draw_points(pen, column, help.avoid, Icon::ban);
    }
}

// Each aim with the words of the good reply that earn it, then the reply as a whole.
void draw_example(const Pen& pen, Rect& column, const WorkedExample& example) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    heading(pen, column, pen.t.label("How a good reply does it"));
    column.y += draw_wrapped(ui, column, pen.t.label("Read it, then write your own. Copying it earns nothing."),
                             small_text, c.text3) +
                10;
    for (const auto& part : example.parts) {
        ui.canvas().icon(Icon::circle_check, {column.x + 8, column.y + 10}, 15, c.met);
        const Rect text{column.x + 26, column.y, column.w - 26, 0};
        column.y += draw_wrapped(ui, text, part.title, base_bold, c.text) + 2;
        if (!part.words.empty()) {
            const Rect below{text.x, column.y, text.w, 0};
            column.y += draw_wrapped(ui, below, pen.t("“{}”", part.words), small_text, c.text2);
        }
        column.y += 10;
    }
    column.y += 4;
    heading(pen, column, pen.t.label("The whole reply"));
    const float height = wrapped_height(ui, example.text, small_text, column.w - 24);
    ui.canvas().fill({column.x, column.y, column.w, height + 20}, c.sunken, ui.metrics().radius_control);
    draw_wrapped(ui, {column.x + 12, column.y + 10, column.w - 24, height}, example.text, small_text, c.text);
    column.y += height + 32;
}

void draw_unit(const Pen& pen, Rect& column, const HelpView& help) {
    if (help.unit.empty()) {
        return;
    }
    Ui& ui = pen.ui;
    ui.canvas().icon(Icon::book_open, {column.x + 9, column.y + 10}, 18, ui.colours().accent_text);
    const std::string label = pen.t("Read in the course: {}", help.unit);
    const Rect text{column.x + 28, column.y, column.w - 28, 0};
    if (text_link(ui, text, label)) {
        pen.ask(Study{OpenUnit{help.unit_id}});
    }
    column.y += wrapped_height(ui, label, base_text, text.w) + 12;
}

void draw_hints(const Pen& pen, Rect& column, const HelpView& help) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    for (const auto& hint : help.hints) {
        ui.canvas().icon(Icon::lightbulb, {column.x + 9, column.y + 9}, 18, c.part);
        const Rect text{column.x + 28, column.y, column.w - 28, 0};
        draw_text(ui, {text.x, text.y, text.w, 18}, hint.kind, small_bold, c.text2);
        column.y += 20 + draw_wrapped(ui, {text.x, text.y + 20, text.w, 0}, hint.text, base_text, c.text) + 12;
    }
    draw_unit(pen, column, help);
    if (help.hints_left == 0) {
        column.y += draw_wrapped(ui, column,
                                 help.hints.empty() ? pen.t.label("There are no hints for this message.")
                                                    : pen.t.label("That was the last hint."),
                                 small_text, c.text3);
        return;
    }
    const std::string_view label = help.hints.empty() ? pen.t.label("Show a hint") : pen.t.label("One more hint");
    const ButtonOptions options{.icon = Icon::lightbulb};
    if (button(ui, button_rect(ui, {column.x, column.y}, label, options), label, options)) {
        pen.ask(OpenHint{});
    }
    column.y += 42;
    column.y += draw_wrapped(ui, column, pen.t.label("Hints cost nothing. The attempt notes that they were opened."),
                             small_text, c.text3);
}

}  // namespace

void draw_help(const Pen& pen, Rect& column, const PracticeView& view) {
    if (view.over) {
        column.y += draw_wrapped(pen.ui, column, pen.t.label("The case is over"), small_text, pen.ui.colours().text3);
        return;
    }
    switch (view.help.mode) {
        case PracticeMode::exam:
            empty_state(pen.ui, {column.x, column.y + 20, column.w, 140}, Icon::lock,
                        pen.t.label("No hints in an exam"), pen.t.label("The review afterwards explains every point."),
                        {});
            column.y += 170;
            return;
        case PracticeMode::worked:
            draw_example(pen, column, view.help.example);
            draw_unit(pen, column, view.help);
            return;
        case PracticeMode::guided:
            draw_aims(pen, column, view.help);
            heading(pen, column, pen.t.label("Hints"));
            break;
        case PracticeMode::free: break;
    }
    draw_hints(pen, column, view.help);
}

}  // namespace haoping
