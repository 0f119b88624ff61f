// The course room: a paper that is being sat, or looked through afterwards.
#include <algorithm>

#include <fmt/format.h>

#include "rooms/study/screen.h"
#include "rooms/study/screen_item_answer.h"
#include "rooms/study/screen_item_painter.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float map_from = 800;  // logical px of the room: below, only the question
constexpr float cell = 36;
constexpr float cell_gap = 6;
constexpr float question_width = 420;

bool is_sat(const PaperView& view) { return !view.checked && !view.time_left.empty(); }

std::string_view key_while_not_writing(const PaperView& view, std::string_view key) {
    return writes_answer(view) ? std::string_view() : key;
}

std::string state_of(const Pen& pen, const PlaceMark& mark) {
    if (mark.share) {
        return *mark.share >= 1 ? pen.t("Right") : *mark.share > 0 ? pen.t("Partly right") : pen.t("Not right");
    }
    const std::string answered = mark.answered ? pen.t("answered") : pen.t("not answered");
    return mark.flagged ? answered + ", " + pen.t("flagged") : answered;
}

Color ground_of(const Pen& pen, const PlaceMark& mark) {
    const Palette& c = pen.ui.colours();
    if (mark.share) {
        return *mark.share >= 1 ? c.met_tint : *mark.share > 0 ? c.part_tint : c.miss_tint;
    }
    return mark.answered ? c.accent_tint : c.surface;
}

void draw_place(const Pen& pen, const Rect& rect, const PaperView& view, std::size_t place) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    const PlaceMark& mark = view.places[place];
    const std::string name = pen.t("Question {}", fmt::format("{}", place + 1));
    const std::string state = state_of(pen, mark);
    const bool here = place == view.at;
    const ItemState item =
        ui.item({.label = name, .role = ItemRole::button, .rect = rect, .selected = here, .value = state});
    const float radius = ui.metrics().radius_control;
    ui.canvas().fill(rect, ground_of(pen, mark), radius);
    ui.canvas().stroke(rect, here ? c.accent : item.hovered ? c.text3 : c.line2, here ? 2.0F : 1.0F, radius);
    draw_text(ui, rect, fmt::format("{}", place + 1), here ? small_bold : small_text, c.text, Align::centre);
    if (mark.flagged) {
        ui.canvas().icon(Icon::flag, {rect.right() - 8, rect.y + 8}, 11, c.part);
    }
    if (mark.share && *mark.share < 1) {
        status_mark(ui, {rect.right() - 8, rect.bottom() - 8}, 10, *mark.share > 0 ? Status::partly : Status::missed);
    }
    if (item.ring) {
        focus_ring(ui, rect, radius);
    }
    ui.tooltip(item, rect, state);
    if (item.activated) {
        ui.focus().clear();  // the question has the keys, also when it is the one that is shown already
        pen.ask(Study{GoToPlace{place}});
    }
}

void draw_map(const Pen& pen, const Rect& rect, const PaperView& view, PaperDraft& draft) {
    Ui& ui = pen.ui;
    const FocusRegion region(ui, "places");
    const FocusGroup group(ui, "places", GroupShape::grid);
    Rect inside =
        inset(card(ui, rect, {.title = pen.t.label("Questions of the paper")}), ui.metrics().panel_padding, 12);
    const std::string counts = pen.t("{} of {} answered · {} flagged", fmt::format("{}", view.answered),
                                     fmt::format("{}", view.places.size()), fmt::format("{}", view.flagged));
    draw_wrapped(ui, cut_bottom(inside, 20, 8), counts, small_text, ui.colours().text2);
    ScrollArea area(ui, inside, draft.places, "places");
    const Rect column = area.content();
    const auto in_row = std::max<std::size_t>(1, static_cast<std::size_t>((column.w + cell_gap) / (cell + cell_gap)));
    for (std::size_t i = 0; i < view.places.size(); ++i) {
        const float x = column.x + static_cast<float>(i % in_row) * (cell + cell_gap);
        const float y = column.y + static_cast<float>(i / in_row) * (cell + cell_gap);
        draw_place(pen, {x, y, cell, cell}, view, i);
    }
    const auto rows = (view.places.size() + in_row - 1) / in_row;
    area.finish(column.y + static_cast<float>(rows) * (cell + cell_gap));
}

void go_to(const Pen& pen, std::size_t place) { pen.ask(Study{GoToPlace{place}}); }

void draw_buttons(const Pen& pen, Rect row, const PaperView& view, PaperDraft& draft, bool enter) {
    Ui& ui = pen.ui;
    const bool sat = is_sat(view);
    const bool last = view.at + 1 == view.places.size();
    const ButtonOptions back{.icon = {},
                             .key_cap = key_while_not_writing(view, "P"),
                             .enabled = view.at > 0,
                             .disabled_reason = pen.t.label("This is the first question.")};
    if ((row_button(pen, row, pen.t.label("Previous"), back) || ui.shortcut(Key::p)) && view.at > 0) {
        go_to(pen, view.at - 1);
    }
    const ButtonOptions next{.kind = ButtonKind::primary,
                             .key_cap = writes_answer(view) ? key_that_goes_on(view.asked.form) : "N",
                             .enabled = !last,
                             .disabled_reason = pen.t.label("This is the last question.")};
    if ((row_button(pen, row, pen.t.label("Next question"), next) || ui.shortcut(Key::n) || enter) && !last) {
        go_to(pen, view.at + 1);
    } else if (enter && last && sat) {
        draft.asks_to_hand_in = true;
    }
    if (!sat) {
        if (row_button(pen, row, pen.t.label("Read the unit"), {.icon = Icon::book_open})) {
            pen.ask(Study{OpenUnit{view.asked.unit}});
        }
        if (row_button(pen, row, pen.t.label("Result"), {.kind = ButtonKind::ghost, .key_cap = "Esc"})) {
            pen.ask(Study{LeavePaper{}});
        }
        return;
    }
    const bool flagged = view.places[view.at].flagged;
    const std::string_view flag = flagged ? pen.t.label("Take the flag away") : pen.t.label("Flag, come back later");
    if (row_button(pen, row, flag, {.icon = Icon::flag, .key_cap = key_while_not_writing(view, "F")}) ||
        ui.shortcut(Key::f)) {
        pen.ask(Study{FlagPlace{view.at, !flagged}});
    }
    const std::string_view hand_in = pen.t.label("Hand in…");
    Rect place = cut_right(row, button_width(ui, hand_in));
    if (button(ui, centred(place, {place.w, button_height(ui, ButtonSize::normal)}), hand_in)) {
        draft.asks_to_hand_in = true;
    }
}

// Another question is answered at once, whatever led to it: a number's cell or a button would keep Enter and digits.
void prepare(const Pen& pen, const PaperView& view, QuizDraft& draft) {
    const std::string key = fmt::format("{} {}", view.at, view.asked.item);
    if (draft.run == static_cast<std::uint64_t>(view.sitting) && draft.item == key) {
        return;
    }
    draft = {};
    pen.ui.focus().clear();
    draft.run = static_cast<std::uint64_t>(view.sitting);
    draft.item = key;
    draft.given.resize(view.asked.targets.size());
    if (view.answer) {
        put_answer(view.asked, *view.answer, draft);
    }
    draft.complains = view.unreadable;
}

void draw_head(const Pen& pen, Rect head, const PaperView& view) {
    Ui& ui = pen.ui;
    if (!view.time_left.empty()) {
        const std::string left = pen.t("{} left", view.time_left);
        const ChipOptions options{.kind = view.short_now ? ChipKind::viol : ChipKind::neutral, .icon = Icon::clock};
        const float wide = chip_width(ui, left, options);
        const Rect place = cut_right(head, wide, 12);
        chip(ui, {place.x, place.centre().y}, left, options);
    }
    draw_heading(ui, head, view.title, title_text);
}

void draw_question(const Pen& pen, const Rect& rect, const PaperView& view, PaperDraft& draft) {
    Ui& ui = pen.ui;
    prepare(pen, view, draft.item);
    const FocusRegion region(ui, "quiz");
    const bool enter = !draft.asks_to_hand_in && !writes_answer(view) && ui.enter_for_screen();
    Rect inside = inset(card(ui, rect), ui.metrics().panel_padding, 12);
    draw_head(pen, reading_column(cut_top(inside, 30)), view);
    progress_bar(ui, reading_column(cut_top(inside, 6, 14)),
                 static_cast<float>(view.answered) / static_cast<float>(view.places.size()),
                 pen.t.label("Questions answered"));
    draw_buttons(pen, reading_column(cut_bottom(inside, 40, 8)), view, draft, enter);
    ScrollArea area(ui, inside, draft.item.page, "question");
    const Rect column = scrolled_column(inside, area.content());
    const std::string line = pen.t("Question {} · {}", fmt::format("{}", view.at + 1), view.section);
    const AskedItem asked{.item = view.asked,
                          .line = line,
                          .checked = view.checked,
                          .unreadable = view.unreadable,
                          .at_once = false};
    draft.item.entered = false;
    area.finish(draw_item(pen, column, asked, draft.item).bottom + 8);
    if (draft.item.entered && view.unreadable && !draft.item.complains) {
        draft.item.complains = true;  // Enter once more goes on all the same
        ui.request_frame();
    } else if (draft.item.entered && view.at + 1 < view.places.size()) {
        go_to(pen, view.at + 1);
    } else if (draft.item.entered && is_sat(view)) {
        draft.asks_to_hand_in = true;
    }
    if (!is_sat(view)) {
        return;
    }
    if (auto answer = answer_so_far(view.asked, draft.item); answer != view.answer) {
        pen.ask(Study{GiveToPlace{view.at, std::move(answer)}});
    }
    ui.request_frame_in(0.5);  // the clock goes on
}

}  // namespace

void draw_paper(const Pen& pen, const Rect& rect, const PaperView& view, PaperDraft& draft) {
    Rect rest = rect;
    if (rect.w >= map_from) {
        draw_map(pen, cut_left(rest, rect.w >= 1100 ? 320 : 240, pen.ui.metrics().card_gap), view, draft);
    }
    draft.asks_to_hand_in = draft.asks_to_hand_in && is_sat(view);
    draw_question(pen, rest, view, draft);
}

void draw_hand_in_question(const Pen& pen, const PaperView& view, PaperDraft& draft) {
    if (!draft.asks_to_hand_in) {
        return;
    }
    Ui& ui = pen.ui;
    const std::size_t open = view.places.size() - view.answered;
    std::string text = open > 0 ? pen.t.counted(open, "1 question has no answer.", "{} questions have no answer.")
                                : pen.t("All questions are answered.");
    if (view.unreadable_answers > 0) {
        add_sentence(text, pen.t.counted(view.unreadable_answers, "1 of them holds an answer that can't be read.",
                                         "{} of them hold an answer that can't be read."));
    }
    if (view.flagged > 0) {
        add_sentence(text, pen.t.counted(view.flagged, "1 is flagged.", "{} are flagged."));
    }
    add_sentence(text, pen.t("Afterwards nothing can be changed; you see the result and the answers."));
    Modal modal(ui, pen.t.label("Hand in the paper?"), question_width,
                wrapped_height(ui, text, base_text, question_width - 40) + 8);
    draw_wrapped(ui, modal.body(), text, base_text, ui.colours().text);
    Rect row = modal.buttons();
    const std::string_view hand_in = pen.t.label("Hand in");
    const std::string_view stay = pen.t.label("Go on answering");
    const ButtonOptions primary{.kind = ButtonKind::primary};
    const Rect place = cut_right(row, button_width(ui, hand_in, primary), 10);
    if (button(ui, cut_right(row, button_width(ui, stay)), stay) || modal.dismissed()) {
        draft.asks_to_hand_in = false;
    }
    if (button(ui, place, hand_in, primary)) {
        draft.asks_to_hand_in = false;
        pen.ask(Study{HandIn{}});
    }
}

}  // namespace haoping
