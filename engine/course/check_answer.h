#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "course/quiz_item.h"

namespace haoping {

// What somebody answers, by places in the item's own order (screens shuffle for drawing only):
//   Choice              the options chosen
//   LetterWithMistakes  the sentences marked, of sentences_of
//   StepsInOrder        the steps, in the order they were put in
//   Pairs               for each left, the pair whose right was given to it
//   Groups              for each member, counted through all groups, the group it was put into
struct ChosenPlaces {
    std::vector<std::size_t> at;
    // LetterWithMistakes: for each of `at`, what should stand there instead; none, or empty ones, where nothing was
    // written.
    std::vector<std::string> instead = {};
    bool operator==(const ChosenPlaces&) const = default;
};
struct Typed {  // a number, a date or a short answer, as written: "US $1,250.50", "9 November", 11月9日
    std::string text;
    bool operator==(const Typed&) const = default;
};
// In pairs and groups: nothing was given to this one yet. Such an answer is not complete.
inline constexpr std::size_t no_place = static_cast<std::size_t>(-1);
using Answer = std::variant<bool, ChosenPlaces, Typed>;

struct CheckedAnswer {
    double share = 0;  // 0–1, of what there was to get right; wrong marks take away from it
    // Which parts are right: options chosen or left rightly, steps, lefts, members, mistakes found, points
    // said. One for the others.
    std::vector<bool> parts;
    bool right() const { return share >= 1; }
};

// Compares by value. Empty: the answer is not complete, or no number or date can be read in it.
std::optional<CheckedAnswer> check(const QuizItem& item, const Answer& answer);

// The same of an answer that was handed in as it stands: what is missing, or can't be read, is wrong.
CheckedAnswer check_handed_in(const QuizItem& item, const std::optional<Answer>& answer);

// What was written in place of a mistake says what its correction does: its words, whatever case, blanks and signs, or
// its values, however they are written. Others may be as good: a person judges them, and marks count what is found.
bool corrects(const LetterMistake& mistake, std::string_view instead);

// Whether the mistake lies within one of the marked sentences.
bool is_marked(const LetterWithMistakes& letter, std::size_t mistake, const std::vector<std::size_t>& marked);

}  // namespace haoping
