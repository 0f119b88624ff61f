#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "course/check_answer.h"
#include "course/sitting.h"

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
    std::optional<Answer> begun = {};  // to the next one, not checked yet
    bool done() const { return answers.size() >= items.size(); }
};

struct BeginAnswer {  // that isn't checked yet
    std::size_t place = 0;
    std::optional<Answer> answer;  // as it stands; empty: taken back
};
using QuizAction = std::variant<BeginAnswer, GiveToPlace>;

// False, and nothing is changed: it isn't that place's turn, or nothing was given.
bool apply(QuizRun& run, const QuizAction& action);

}  // namespace haoping
