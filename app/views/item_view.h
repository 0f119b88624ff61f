#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "course/check_answer.h"
#include "course/quiz_item.h"
#include "views/texts.h"

namespace haoping {

// How an item is answered.
enum class QuizForm : std::uint8_t { judge, pick_one, pick_many, order, assign, write, compose };

struct QuizLine {
    std::size_t place = 0;  // in the item: what an Answer names
    std::string text;
    std::string why;     // after the answer
    bool right = false;  // pick: belongs to the right answer
    std::size_t to = 0;  // order: its right place; assign: the choice that is right for this target
    std::string instead;  // correct: what was written in its place
};

// A quiz item as it is asked, on a screen or on paper. Everything is told; whoever shows it shows what he may.
struct ItemView {
    std::string item;
    std::string unit;
    std::string question;
    std::string how;  // "Choose the steps one after the other, the first one first."
    QuizForm form{};
    std::vector<QuizLine> lines;     // to choose from, shuffled; compose: the points to be said
    std::vector<QuizLine> targets;   // assign: what a line is chosen for
    std::string answer_unit;         // write: "US dollars"
    std::string answer_form;         // write: "Write a date, e.g. 8 August 2026."
    bool correct = false;            // pick_many: what should stand in place of a chosen line may be written beside it
    std::vector<std::size_t> given;  // places, as in Answer; for true or false 0 or 1
    std::string given_text;
};

struct CheckedView {
    bool right = false;
    bool partly = false;      // some of it was right
    std::vector<bool> parts;  // of each target, step or line
    std::string verdict;
    std::string solution;  // for what was written; empty: the lines show it
    std::string why;
    std::string source;
};

// The same seed puts lines and targets into the same order.
ItemView item_view(const QuizItem& item, std::uint64_t seed, const Texts& t);
void show_given(const QuizItem& item, const Answer& answer, ItemView& view, const Texts& t);

CheckedView checked_view(const QuizItem& item, const CheckedAnswer& checked, const Texts& t);
// Of a number, a date or a short answer; empty for other kinds.
std::string solution_of(const QuizItem& item, const Texts& t);
std::string source_of(const QuizItem& item, const Texts& t);

}  // namespace haoping
