#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "course/check_answer.h"

namespace haoping {

// What practice questions are taken from.
enum class QuizScopeKind : std::uint8_t { unit, part, weakness, item, due };
struct QuizScope {
    QuizScopeKind kind{};
    std::string id;  // of the unit, part or item
    auto operator<=>(const QuizScope&) const = default;
};

// Practice questions, asked one after the other: a value that follows from how they were begun and from the answers.
struct QuizRun {
    QuizScope scope;
    std::uint64_t seed = 0;          // of the order in which their lines are shown
    std::vector<std::string> items;  // ids, in the order in which they are asked
    std::vector<Answer> answers;     // to the first ones
    bool done() const { return answers.size() >= items.size(); }
};

}  // namespace haoping
