#pragma once

#include <optional>
#include <variant>

#include "progress/progress.h"

namespace haoping {

// What to do next, with the numbers that say why. In this order: an open case, a due case, a due unit, the weakest
// skill, a new case, a case that can still be lifted, and when all is mastered, what has rested longest.
struct ContinueCase {
    AttemptId attempt = 0;
};
struct ReviewCase {
    CaseRef which;
    int due_cases = 0;              // this one among them
    double last = 0;                // 0–1, its newest mark
    std::chrono::days since_last{};  // how long ago that was
};
struct ReviewUnit {
    CaseRef which;
    std::string unit;
    int due_units = 0;                 // this one among them
    std::chrono::days since_marked{};  // how long ago the unit was marked last
};
struct TrainSkill {
    CaseRef which;
    Skill skill;
};
struct NewCase {
    CaseRef which;
    int untried = 0;  // cases never finished, this one among them
};
struct LiftMark {
    CaseRef which;
    double best = 0;  // 0–1, below `mastered_from`
};
struct KeepFresh {
    CaseRef which;
    double best = 0;
};
using Advice = std::variant<std::monostate, ContinueCase, ReviewCase, ReviewUnit, TrainSkill, NewCase, LiftMark, KeepFresh>;

// `open`: the case to go on with. A new case is at most one step harder than the hardest passed so far, and the first
// of those in the order of the course. Nothing at all: there are no cases.
Advice next_step(const Course&, const Progress&, std::optional<AttemptId> open, Instant now);

// The case in which most is to be won in the weakest skill. Empty: nothing is weak.
std::optional<TrainSkill> exercise_for_weakest(const Course&, const Progress&);

// The case that trains a unit best: one that is about it, and of these the one with the lowest mark. Null: none.
const CourseCase* case_for_unit(const Course&, const Progress&, const std::string& unit);

}  // namespace haoping
