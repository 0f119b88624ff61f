#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "course/unit_page.h"

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

struct PageView {
    std::string unit;
    std::string title;               // "ORD-12 · Cancelling an order"
    const UnitPage* page = nullptr;  // lives as long as the application; null: there is none
    std::string result;              // "Right at the last try: 5 / 7"
    std::size_t items = 0;
    std::size_t weak = 0;    // items of the course that were not right the last time
    std::string part;        // id
    std::string part_title;  // of the unit's stage
    std::vector<NoteCard> notes;
    std::string before;  // neighbouring units; empty at the ends
    std::string after;
};

// How an item is answered.
enum class QuizForm : std::uint8_t { judge, pick_one, pick_many, order, assign, write };

struct QuizLine {
    std::size_t place = 0;  // in the item: what an Answer names
    std::string text;
    std::string why;     // after the answer
    bool right = false;  // pick: belongs to the right answer
    std::size_t to = 0;  // order: its right place; assign: the choice that is right for this target
};

struct CheckedView {
    bool right = false;
    bool partly = false;  // some of it was right
    std::vector<bool> parts;  // of each target, step or line
    std::string verdict;
    std::string solution;  // for what was written; empty: the lines show it
    std::string why;
    std::string source;
};

struct QuizView {
    std::string title;   // "Orders", "ORD-12 · Cancelling an order"
    std::size_t at = 0;  // 0-based, of `of`
    std::size_t of = 0;
    std::size_t right = 0;  // so far
    std::uint64_t run = 0;  // another one: what was chosen before is forgotten
    std::string item;
    std::string unit;
    std::string unit_line;  // "ORD-12 · Cancelling an order · judge"
    std::string question;
    std::string how;  // "Press the steps in their order."
    QuizForm form{};
    std::vector<QuizLine> lines;     // to choose from, shuffled
    std::vector<QuizLine> targets;   // assign: what a line is chosen for
    std::string answer_unit;         // write: "US dollars"
    bool unreadable = false;         // no number or date was found in what was written
    std::vector<std::size_t> given;  // places, as in Answer; for true or false 0 or 1
    std::string given_text;
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
    std::string around;  // the words found, with their neighbours
};

struct StudyView {
    std::vector<StudyPart> parts;
    std::string typed;
    std::vector<FoundPage> found;  // by what was typed
    std::string problem;           // pages or items that could not be read
    std::variant<PageView, QuizView, QuizDone> shown;
};

}  // namespace haoping
