#include "rooms/study/screen.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rooms/study/screen_item_painter.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float list_from = 800;  // logical px of the screen: below, only the page
constexpr float wide_list_from = 1150;
constexpr float whole_titles_from = 1600;
constexpr float part_height = 38;
constexpr float unit_height = 30;
constexpr float found_height = 58;
constexpr float ways_height = 48;
constexpr std::string_view found_pages = "found";

bool shows_quiz(const StudyView& view) {
    return std::holds_alternative<QuizView>(view.shown) || std::holds_alternative<QuizDone>(view.shown);
}

bool shows_paper(const StudyView& view) { return std::holds_alternative<PaperView>(view.shown); }

bool is_sat(const StudyView& view) {
    const auto* paper = std::get_if<PaperView>(&view.shown);
    return paper != nullptr && !paper->time_left.empty();
}

void draw_part_head(const Pen& pen, const Rect& row, const StudyPart& part) {
    Rect inside = inset(row, 12, 0);
    const std::string label = pen.t("Quiz of the stage: {}", part.title);
    const Rect place = cut_right(inside, 28, 4);
    if (icon_button(pen.ui, centred(place, {28, 28}), Icon::list_checks, label)) {
        pen.ask(Study{StartQuiz{{QuizScopeKind::part, part.id}}});
    }
    draw_heading(pen.ui, inside, part.title, base_bold);
}

void draw_unit_row(const Pen& pen, const Rect& row, const StudyUnit& unit) {
    const ItemState state =
        list_row(pen.ui, row, unit.id + " " + unit.title, {.selected = unit.selected, .hairline = false});
    Rect inside = inset(row, 12, 0);
    const Palette& c = pen.ui.colours();
    draw_text(pen.ui, cut_left(inside, 62), unit.id, small_text, c.text3);
    if (!unit.result.empty()) {
        draw_text(pen.ui, cut_right(inside, text_width(pen.ui, unit.result, small_text), 8), unit.result, small_text,
                  c.text2);
    }
    draw_text(pen.ui, inside, unit.title, small_text, unit.selected ? c.accent_text : c.text);
    if (state.activated) {
        pen.ask(Study{OpenUnit{unit.id}});
    }
}

// Below the list: what is more than one unit.
void draw_ways(const Pen& pen, const Rect& rect, const StudyView& view) {
    pen.ui.canvas().horizontal(rect.x, rect.y, rect.w, pen.ui.colours().line);
    Rect row = inset(rect, 12, 0);
    const std::string due = pen.t("Due today: {}", fmt::format("{}", view.due));
    if (row_button(pen, row, due, {.size = ButtonSize::small, .icon = Icon::history})) {
        pen.ui.focus().clear();  // Enter begins with what is due
        pen.ask(Study{OpenDue{}});
    }
    const ButtonOptions options{.size = ButtonSize::small, .icon = Icon::clipboard_list};
    if (row_button(pen, row, pen.t.label("Exam papers"), options)) {
        pen.ask(Study{OpenPapers{}});
    }
}

void draw_contents(const Pen& pen, const Rect& rect, const StudyView& view, StudyDraft& draft) {
    const FocusRegion region(pen.ui, "contents");
    const FocusGroup group(pen.ui, "contents");
    Rect inside = card(pen.ui, rect, {.title = pen.t.label("Course")});
    draw_ways(pen, cut_bottom(inside, ways_height), view);
    if (!view.problem.empty()) {
        const Rect strip = cut_top(inside, notice_height(pen.ui, inside.w, view.problem));
        notice(pen.ui, strip, Tone::warning, view.problem);
    }
    ScrollArea area(pen.ui, inside, draft.list, "contents");
    Rect column = area.content();
    const float top = column.y;
    for (const auto& part : view.parts) {
        const IdScope scope(pen.ui, part.id);
        draw_part_head(pen, {column.x, column.y, column.w, part_height}, part);
        column.y += part_height;
        for (const auto& unit : part.units) {
            if (unit.selected && unit.id != draft.unit) {  // another page: its place comes into sight
                turn_to(unit.id, draft);
                draft.list.offset = std::max(0.0F, column.y - top - inside.h / 3);
            }
            draw_unit_row(pen, {column.x, column.y, column.w, unit_height}, unit);
            column.y += unit_height;
        }
    }
    area.finish(column.y);
}

// One line of it, with a ground under the words that were looked for.
void draw_excerpt(Ui& ui, const Rect& line, const FoundPage& found) {
    const auto x_at = [&](std::size_t byte) {
        return line.x + text_width(ui, std::string_view(found.around).substr(0, byte), small_text);
    };
    for (const auto& hit : found.hits) {
        const Rect ground{x_at(hit.begin), line.y, x_at(hit.end) - x_at(hit.begin), 20};
        if (ground.right() <= line.right()) {
            ui.canvas().fill(ground, ui.colours().part_tint, 3);
        }
    }
    draw_text(ui, {line.x, line.y, line.w, 20}, found.around, small_text, ui.colours().text2);
}

void draw_found_pages(const Pen& pen, const Rect& rect, const StudyView& view, StudyDraft& draft) {
    const FocusRegion region(pen.ui, "found");
    const Rect inside = card(pen.ui, rect, {.title = pen.t.label("Search results")});
    if (view.found.empty()) {
        if (empty_state(pen.ui, inside, Icon::search, pen.t("Nothing found for {}", draft.search.text()),
                        pen.t.label("Try fewer or other words."), pen.t.label("Clear the search"))) {
            draft.search.set_text({});
            pen.ask(Study{LookUp{}});
        }
        return;
    }
    const FocusGroup group(pen.ui, "found");
    ScrollArea area(pen.ui, inside, draft.quiz.page, found_pages);
    Rect column = area.content();
    for (const auto& each : view.found) {
        const Rect row{column.x, column.y, column.w, found_height};
        const ItemState state = list_row(pen.ui, row, each.title);
        Rect words = inset(row, pen.ui.metrics().panel_padding, 8);
        draw_text(pen.ui, cut_top(words, 22), each.title, base_bold, pen.ui.colours().text);
        draw_excerpt(pen.ui, words, each);
        if (state.activated) {
            pen.ask(Study{OpenUnit{each.unit}});
        }
        column.y += found_height;
    }
    area.finish(column.y);
}

void draw_search(const Pen& pen, const Rect& bar, const StudyView& view, StudyDraft& draft) {
    if (draft.search_turn != view.typed_turn) {
        draft.search_turn = view.typed_turn;
        draft.search.set_text(view.typed);
    }
    const EditorChange change = draw_top_search(pen, bar, pen.t.label("Find in all pages"), draft.search);
    if (change.submitted && !view.found.empty()) {
        pen.ui.focus().clear();  // the page has the keys
        pen.ask(Study{OpenUnit{view.found.front().unit}});
    } else if (change.focused && !view.found.empty() && pen.ui.keys().take(Key::down)) {
        const IdScope results(pen.ui, found_pages);
        pen.ui.focus_on(pen.ui.id_of(view.found.front().title), true);
    } else if (draft.search.text() != view.typed) {
        pen.ask(Study{LookUp{draft.search.text()}});
    }
}

std::string_view key_that_goes_on(const StudyView& view) {
    if (const auto* paper = std::get_if<PaperView>(&view.shown)) return key_that_goes_on(paper->asked.form);
    const auto* quiz = std::get_if<QuizView>(&view.shown);
    return quiz != nullptr && !quiz->checked ? key_that_goes_on(quiz->asked.form) : "Enter";
}

bool is_written(const QuizView& view) {
    return view.asked.form == QuizForm::write || view.asked.form == QuizForm::compose;
}

bool is_letter(const QuizView& view) {
    return !view.checked && view.asked.form == QuizForm::pick_many && view.asked.correct;
}

void draw_footer(const Pen& pen, const Rect& rect, const StudyView& view, bool searches) {
    const std::string_view going_on = key_that_goes_on(view);
    const std::array page{KeyHint{"Q", pen.t.label("Questions")},   KeyHint{"N", pen.t.label("Next unit")},
                          KeyHint{"P", pen.t.label("Unit before")}, KeyHint{"Ctrl+F", pen.t.label("Find")},
                          KeyHint{"Esc", pen.t.label("Back")},      KeyHint{"F1", pen.t.label("All keys")}};
    const std::array quiz{KeyHint{"1–9", pen.t.label("Choose")}, KeyHint{going_on, pen.t.label("Check, go on")},
                          KeyHint{"Esc", pen.t.label("Leave the quiz")}, KeyHint{"F1", pen.t.label("All keys")}};
    const std::array corrected{KeyHint{"1–9", pen.t.label("Mark a mistake")},
                               KeyHint{"Tab", pen.t.label("Correct it")},
                               KeyHint{"Enter", pen.t.label("Check, go on")},
                               KeyHint{"Esc", pen.t.label("Leave the quiz")}};
    const std::array found{KeyHint{"↓ ↑", pen.t.label("Results")}, KeyHint{"Enter", pen.t.label("Open")},
                           KeyHint{"Esc", pen.t.label("Clear the search")}, KeyHint{"F1", pen.t.label("All keys")}};
    const std::array paper{KeyHint{"1–9", pen.t.label("Choose")}, KeyHint{"Enter", pen.t.label("Next question")},
                           KeyHint{"N  P", pen.t.label("Next, previous")}, KeyHint{"F", pen.t.label("Flag")},
                           KeyHint{"F1", pen.t.label("All keys")}};
    const std::array written{KeyHint{going_on, pen.t.label("Next question")}, KeyHint{"Tab", pen.t.label("Next")},
                             KeyHint{"F1", pen.t.label("All keys")}};
    const std::array looked_through{KeyHint{"N  P", pen.t.label("Next, previous")},
                                    KeyHint{"Esc", pen.t.label("Result")}, KeyHint{"F1", pen.t.label("All keys")}};
    const std::array papers{KeyHint{"↑ ↓", pen.t.label("Paper")}, KeyHint{"Enter", pen.t.label("Choose")},
                            KeyHint{"Tab", pen.t.label("Next")}, KeyHint{"Esc", pen.t.label("Back")},
                            KeyHint{"F1", pen.t.label("All keys")}};
    const std::array other{KeyHint{"Tab", pen.t.label("Next")}, KeyHint{"Esc", pen.t.label("Back")},
                           KeyHint{"F1", pen.t.label("All keys")}};
    const bool reads = std::holds_alternative<PageView>(view.shown);
    const bool chooses = std::holds_alternative<PapersView>(view.shown);
    const auto* shown = std::get_if<PaperView>(&view.shown);
    const auto* asked = std::get_if<QuizView>(&view.shown);
    const std::span<const KeyHint> hints = searches                         ? std::span<const KeyHint>(found)
                                           : shown && !is_sat(view)         ? std::span<const KeyHint>(looked_through)
                                           : asked && is_letter(*asked)     ? std::span<const KeyHint>(corrected)
                                           : asked && is_written(*asked)    ? std::span(quiz).subspan(1)
                                           : shown && writes_answer(*shown) ? std::span<const KeyHint>(written)
                                           : shows_paper(view)              ? std::span<const KeyHint>(paper)
                                           : shows_quiz(view)               ? std::span<const KeyHint>(quiz)
                                           : reads                          ? std::span<const KeyHint>(page)
                                           : chooses                        ? std::span<const KeyHint>(papers)
                                                                            : std::span<const KeyHint>(other);
    key_footer(pen.ui, rect, hints, {});
}

}  // namespace

bool row_button(const Pen& pen, Rect& row, std::string_view label, const ButtonOptions& options) {
    const float wide = button_width(pen.ui, label, options);
    const Rect place = cut_left(row, wide, 8);
    return button(pen.ui, centred(place, {wide, button_height(pen.ui, options.size)}), label, options);
}

namespace {

// What is beside the list of units.
void draw_shown(const Pen& pen, const Rect& rest, const StudyView& view, StudyDraft& draft) {
    if (!draft.search.empty() && !is_sat(view)) {
        draw_found_pages(pen, rest, view, draft);
    } else if (const auto* page = std::get_if<PageView>(&view.shown)) {
        draw_page(pen, rest, *page, draft);
    } else if (const auto* quiz = std::get_if<QuizView>(&view.shown)) {
        draw_quiz(pen, rest, *quiz, draft.quiz);
    } else if (const auto* done = std::get_if<QuizDone>(&view.shown)) {
        draw_quiz_done(pen, rest, *done, draft.quiz);
    } else if (const auto* due = std::get_if<DueView>(&view.shown)) {
        draw_due(pen, rest, *due, draft.quiz);
    } else if (const auto* papers = std::get_if<PapersView>(&view.shown)) {
        draw_papers(pen, rest, *papers, draft.paper);
    } else if (const auto* paper = std::get_if<PaperView>(&view.shown)) {
        draw_paper(pen, rest, *paper, draft.paper);
    } else {
        draw_paper_result(pen, rest, std::get<PaperResultView>(view.shown), draft.paper);
    }
}

}  // namespace

void draw_study(const Pen& pen, const Rect& area, const StudyView& view, StudyDraft& draft) {
    Rect rest = area;
    const Rect bar = cut_top(rest, pen.ui.metrics().top_bar);
    const bool searches = !draft.search.empty() && !is_sat(view);
    draw_footer(pen, cut_bottom(rest, pen.ui.metrics().footer), view, searches);
    rest = inset(rest, pen.ui.metrics().page_margin_x, pen.ui.metrics().page_margin_y);
    if (area.w >= list_from && !shows_paper(view)) {
        const float wide = area.w >= whole_titles_from ? 400 : area.w >= wide_list_from ? 320 : 240;
        draw_contents(pen, cut_left(rest, wide, pen.ui.metrics().card_gap), view, draft);
    }
    draw_shown(pen, rest, view, draft);
    if (is_sat(view)) {
        draw_top_bar(pen, bar, pen.t.label("Exam"), pen.t.label("Your answers are kept as you give them"));
    } else {
        draw_top_bar(pen, bar, pen.t.label("Course"), pen.t.label("Read a unit, answer its questions"));
        draw_search(pen, bar, view, draft);
    }
    if (std::holds_alternative<PageView>(view.shown)) {
        if (pen.ui.shortcut(Key::e)) {
            draft.paper.takes_keys = true;
            pen.ask(Study{OpenPapers{}});
        }
        if (pen.ui.shortcut(Key::d)) {
            pen.ask(Study{OpenDue{}});
        }
    }
    // A paper that runs is not left by the way: the rail leads out of it.
    if (!draft.note && !is_sat(view) && pen.ui.shortcut(Key::escape)) {
        pen.ask(Study{StudyBack{}});
    }
    if (const auto* paper = std::get_if<PaperView>(&view.shown)) {
        draw_hand_in_question(pen, *paper, draft.paper);
    }
}

KeyLines keys_of(const Texts& t, const StudyView&) {
    return {{"Q", t.label("Questions on the unit")},
            {"N  P", t.label("Next unit, unit before")},
            {"Ctrl+F", t.label("Find in all pages")},
            {"E  D", t.label("Exam papers, what is due")},
            {"1–9", t.label("In a quiz: choose")},
            {"Enter", t.label("In a quiz: check, go on")},
            {"Ctrl+Enter", t.label("In a short answer: check, go on")},
            {"N  P  F", t.label("In a paper: next, previous, flag")},
            {"R", t.label("After a quiz: the wrong ones again")},
            {"Esc", t.label("Back, or leave the quiz")}};
}

}  // namespace haoping
