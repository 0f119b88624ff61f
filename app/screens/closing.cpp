#include "screens/closing.h"

#include "ui/clipboard.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float question_width = 620;

}  // namespace

void draw_closing_question(const Pen& pen, const std::optional<ClosingQuestion>& question, bool& copied) {
    if (!question) {
        copied = false;
        return;
    }
    Ui& ui = pen.ui;
    Modal modal(ui, pen.t.label("Not everything could be saved"), question_width,
                wrapped_height(ui, question->problem, base_text, question_width - 40) + 8);
    draw_wrapped(ui, modal.body(), question->problem, base_text, ui.colours().text);
    Rect row = modal.buttons();
    const std::string_view close = pen.t.label("Close all the same");
    const std::string_view copy = copied ? pen.t.label("Copied") : pen.t.label("Copy the text");
    const std::string_view keep = pen.t.label("Keep open");
    const ButtonOptions safe{.kind = ButtonKind::primary};
    const ButtonOptions to_copy{.icon = Icon::copy};
    const Rect close_place = cut_right(row, button_width(ui, close), 10);
    const Rect copy_place = cut_right(row, button_width(ui, copy, to_copy), 10);
    if (button(ui, cut_right(row, button_width(ui, keep, safe)), keep, safe) || modal.dismissed()) {
        pen.ask(KeepOpen{});
    }
    if (!question->text.empty() && button(ui, copy_place, copy, to_copy)) {
        copy_text(question->text);
        copied = true;
    }
    if (button(ui, close_place, close)) {
        pen.ask(CloseAllTheSame{});
    }
}

void draw_discarded(const Pen& pen, const Rect& area, const ScreenView& view) {
    if (view.discarded.empty()) {
        return;
    }
    const std::string text =
        view.begun_anew ? pen.t("Started over: {}", view.discarded) : pen.t("Discarded: {}", view.discarded);
    if (toast(pen.ui, area, {.text = text, .icon = Icon::undo, .action = pen.t.label("Undo"), .key_cap = {}})
            .activated) {
        pen.ask(UndoDiscard{});
    }
}

}  // namespace haoping
