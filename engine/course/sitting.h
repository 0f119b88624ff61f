#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "course/check_answer.h"
#include "course/paper.h"
#include "play/session.h"

namespace haoping {

// What is done with an exam paper. Places count through all its items.
struct GiveToPlace {
    std::size_t place = 0;
    std::optional<Answer> answer;  // as it stands, complete or not; empty: taken back
};
struct FlagPlace {  // to come back to
    std::size_t place = 0;
    bool flagged = false;
};
struct HandIn {};
using SittingAction = std::variant<GiveToPlace, FlagPlace, HandIn>;

// One person's sitting of one paper: a value that follows from the paper and the actions with their times.
struct Sitting {
    Paper paper;
    Instant began{};
    std::vector<std::optional<Answer>> answers;  // by place
    std::vector<bool> flagged;                   // likewise
    std::optional<Instant> handed_in;

    // The clock runs from the beginning and never stops, whatever is open or closed meanwhile.
    Instant over_at() const { return began + paper.time; }
    std::chrono::milliseconds left(Instant now) const;  // never below 0
    std::size_t answered() const;  // with whatever was given
};

Sitting begin_sitting(Paper paper, Instant now);

// Nothing is changed when it was handed in before, when the time is over or when there is no such place. Handing in
// after the time is over counts as done when it was.
Sitting apply(Sitting sitting, const SittingAction& action, Instant now);

}  // namespace haoping
