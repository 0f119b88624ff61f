#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "course/unit_page.h"
#include "rooms/study/paper_view.h"
#include "text/span.h"
#include "views/due_work.h"
#include "views/item_view.h"

namespace haoping {

struct StudyUnit {
    std::string id;
    std::string title;
    std::string result;  // "5 / 7": right at the last try, of those answered; empty: none was
    bool selected = false;
};
struct StudyPart {
    std::string id;
    std::string title;
    std::vector<StudyUnit> units;
};

// What a link of the page shows beside it: a rule or a source.
struct NoteCard {
    LinkKind kind{};
    std::string id;
    std::string title;
    std::vector<std::string> lines;
};

// A question of the unit, for whoever teaches it.
struct ItemRow {
    std::string id;
    std::string question;
    std::string difficulty;  // "answered 12 times · 58 % right · harder than most"
};

// A quiz that was begun: the question it is at, 0-based, of how many.
struct QuizPlace {
    std::size_t at = 0;
    std::size_t of = 0;
};
struct QuizzesBegun {  // each empty when there is none to go on with
    std::optional<QuizPlace> unit;
    std::optional<QuizPlace> part;
    std::optional<QuizPlace> weakness;
};

struct PageView {
    std::string unit;
    std::string title;               // "ORD-12 · Cancelling an order"
    const UnitPage* page = nullptr;  // lives as long as the application; null: there is none
    std::string result;              // "Right at the last try: 5 / 7"
    std::size_t items = 0;
    QuizzesBegun begun;
    std::size_t weak = 0;    // items of the course that were not right the last time
    std::string part;        // id
    std::string part_title;  // of the unit's stage
    std::vector<NoteCard> notes;
    std::vector<ItemRow> questions;  // empty: nobody teaches
    std::string before;  // neighbouring units; empty at the ends
    std::string after;
};

struct QuizView {
    std::string title;   // "Orders", "ORD-12 · Cancelling an order"
    std::size_t at = 0;  // 0-based, of `of`
    std::size_t of = 0;
    std::size_t right = 0;  // so far
    std::uint64_t run = 0;  // another one: what was chosen before is forgotten
    std::string unit_line;  // "ORD-12 · Cancelling an order · judge"
    ItemView asked;
    bool unreadable = false;  // no number or date was found in what was written
    std::optional<Answer> begun = {};  // as it is kept, before it is checked
    std::optional<CheckedView> checked;
};

struct QuizDone {
    std::string title;
    std::size_t right = 0;
    std::size_t of = 0;
    std::vector<StudyUnit> units;  // result: of this quiz
};

struct FoundPage {
    std::string unit;
    std::string title;
    std::string around;           // the words found, with their neighbours
    std::vector<Span> hits;       // the words in it, sorted
};

// What comes back when, by what is remembered.
struct DayLoad {
    std::string day;  // "today", "1 Dec"
    std::size_t items = 0;
    std::size_t cases = 0;
    std::size_t units = 0;  // today only: which wait for a case later on is not foreseen
    std::string line;       // all in words
    std::size_t all() const { return items + cases + units; }
};
struct DueView {
    std::size_t today = 0;         // items to ask again now
    std::vector<DueWork> work;     // cases and units beside them
    std::size_t remembered = 0;    // items ever answered
    std::size_t known_cases = 0;   // ever passed
    std::vector<DayLoad> days;     // the first is today
    int retention_percent = 90;    // wished for
    std::string weights;           // where the model's numbers are from
};

struct StudyView {
    std::size_t due = 0;  // items to ask again now, with cases and units to work on
    std::vector<StudyPart> parts;
    std::string typed;
    std::uint64_t typed_turn = 0;  // another one: `typed` was not typed by the person, and the field takes it over
    std::vector<FoundPage> found;  // by what was typed
    std::string problem;           // pages or items that could not be read
    std::variant<PageView, QuizView, QuizDone, PapersView, PaperView, PaperResultView, DueView>
        shown;
};

}  // namespace haoping
