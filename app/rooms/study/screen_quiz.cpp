// The course room: a quiz, one item at a time, and the end of it.
#include <fmt/format.h>

#include "rooms/study/screen.h"
#include "rooms/study/screen_item_answer.h"
#include "rooms/study/screen_item_painter.h"

namespace haoping {

using namespace ui;

namespace {

void draw_buttons(const Pen& pen, Rect row, const QuizView& view, const QuizDraft& draft, bool enter) {
    const auto answer = complete_answer(view.asked, draft);
    if (view.checked) {
        const std::string_view next = view.at + 1 == view.of ? pen.t.label("Finish") : pen.t.label("Next question");
        if (row_button(pen, row, next, {.kind = ButtonKind::primary, .key_cap = "Enter"}) || enter) {
            pen.ask(Study{NextItem{}});
        }
    } else if (view.asked.form != QuizForm::judge && view.asked.form != QuizForm::pick_one) {
        const ButtonOptions options{.kind = ButtonKind::primary,
                                    .key_cap = key_that_goes_on(view.asked.form),
                                    .enabled = answer.has_value(),
                                    .disabled_reason = pen.t.label("Answer all of it first.")};
        if ((row_button(pen, row, pen.t.label("Check the answer"), options) || enter) && answer) {
            pen.ask(Study{GiveAnswer{*answer}});
        }
    }
    if (row_button(pen, row, pen.t.label("Read the unit"), {.icon = Icon::book_open})) {
        pen.ask(Study{OpenUnit{view.asked.unit}});
    }
    if (row_button(pen, row, pen.t.label("Leave the quiz"), {.kind = ButtonKind::ghost, .key_cap = "Esc"})) {
        pen.ask(Study{LeaveQuiz{}});
    }
}

void prepare(const Pen& pen, const QuizView& view, QuizDraft& draft) {
    if (draft.run == view.run && draft.item == view.asked.item) {
        return;
    }
    draft = {};
    pen.ui.focus().clear();  // a field of the next question takes it
    draft.run = view.run;
    draft.item = view.asked.item;
    draft.given.resize(view.asked.targets.size());
    if (view.begun) {
        put_answer(view.asked, *view.begun, draft);
    }
}

// The verdict comes into sight, and Enter leads on whatever was used to answer.
void tell_verdict(Ui& ui, ScrollArea& area, const DrawnItem& drawn) {
    if (drawn.bottom > area.view().bottom()) {
        area.show_from(drawn.verdict);
    }
    ui.focus().clear();
}

}  // namespace

void draw_quiz(const Pen& pen, const Rect& rect, const QuizView& view, QuizDraft& draft) {
    prepare(pen, view, draft);
    Ui& ui = pen.ui;
    const FocusRegion region(ui, "quiz");
    const bool in_field = view.asked.form == QuizForm::write || view.asked.form == QuizForm::compose;
    const bool enter = (view.checked || !in_field) && ui.enter_for_screen();
    Rect inside = inset(card(ui, rect), ui.metrics().panel_padding, 12);
    Rect head = reading_column(cut_top(inside, 30));
    const std::string counts = pen.t("{} of {} · {} right", fmt::format("{}", view.at + 1), fmt::format("{}", view.of),
                                     fmt::format("{}", view.right));
    draw_text(ui, cut_right(head, text_width(ui, counts, small_text), 12), counts, small_text, ui.colours().text2);
    draw_heading(ui, head, view.title, title_text);
    const float done = static_cast<float>(view.at + (view.checked ? 1 : 0)) / static_cast<float>(view.of);
    progress_bar(ui, reading_column(cut_top(inside, 6, 14)), done, pen.t.label("Questions answered"));
    draw_buttons(pen, reading_column(cut_bottom(inside, 40, 8)), view, draft, enter);
    ScrollArea area(ui, inside, draft.page, "question");
    const Rect column = scrolled_column(inside, area.content());
    const AskedItem asked{
        .item = view.asked, .line = view.unit_line, .checked = view.checked, .unreadable = view.unreadable};
    const DrawnItem drawn = draw_item(pen, column, asked, draft);
    if (view.checked && !draft.told) {
        tell_verdict(ui, area, drawn);
    }
    draft.told = view.checked.has_value();
    if (auto answer = answer_so_far(view.asked, draft); !view.checked && answer != view.begun) {
        pen.ask(Study{BeginAnswer{view.at, std::move(answer)}});
    }
    area.finish(drawn.bottom + 8);
}

void draw_quiz_done(const Pen& pen, const Rect& rect, const QuizDone& view, QuizDraft& draft) {
    Ui& ui = pen.ui;
    const FocusRegion region(ui, "quiz");
    const bool enter = ui.enter_for_screen();
    Rect inside = inset(card(ui, rect), ui.metrics().panel_padding, 12);
    draw_heading(ui, reading_column(cut_top(inside, 34)), view.title, title_text);
    const std::string line = pen.t("{} of {} right", fmt::format("{}", view.right), fmt::format("{}", view.of));
    draw_text(ui, reading_column(cut_top(inside, 40)), line, display_text, ui.colours().text);
    Rect row = reading_column(cut_bottom(inside, 40, 8));
    if (row_button(pen, row, pen.t.label("Done"), {.kind = ButtonKind::primary, .key_cap = "Enter"}) || enter) {
        pen.ask(Study{LeaveQuiz{}});
    }
    const bool wrong = view.right < view.of;
    if (wrong &&
        (row_button(pen, row, pen.t.label("The wrong ones again"), {.icon = Icon::rotate_ccw, .key_cap = "R"}) ||
         ui.shortcut(Key::r))) {
        pen.ask(Study{RepeatWrong{}});
    }
    ScrollArea area(ui, inside, draft.page, "results");
    Rect column = scrolled_column(inside, area.content());
    for (const auto& unit : view.units) {
        const Rect place{column.x, column.y, column.w, ui.metrics().row};
        const ItemState state = list_row(ui, place, unit.id + " " + unit.title, {.value = unit.result});
        Rect words = inset(place, 12, 0);
        draw_text(ui, cut_right(words, 80), unit.result, base_bold, ui.colours().text, Align::right);
        draw_text(ui, cut_left(words, 72), unit.id, small_text, ui.colours().text3);
        draw_text(ui, words, unit.title, base_text, ui.colours().text);
        if (state.activated) {
            pen.ask(Study{OpenUnit{unit.id}});
        }
        column.y += place.h;
    }
    area.finish(column.y);
}

}  // namespace haoping
