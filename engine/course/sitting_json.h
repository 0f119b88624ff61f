#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "course/quiz_run.h"
#include "course/sitting.h"

namespace haoping {

// A paper and what was done with it, as they stand in a log:
//   {"blueprint": "course", "seed": "42", "title": {…}, "minutes": 60, "pass_mark": 60,
//    "sections": [{"title": {…}, "points": 2, "items": ["Q040", …]}]}
//   {"place": 3, "answer": true}, {"place": 3, "chosen": [2, null, 0]}, {"place": 3, "typed": "12.5"}, {"place": 3},
//   {"place": 3, "flagged": true}, {"hand_in": true}
std::string to_json_text(const Paper&);
std::string to_json_text(const SittingAction&);

// How practice questions were begun, without the answers: those are actions as above, one a place, each after any
// number of how it stood before it was checked.
//   {"scope": "unit", "of": "ORD-12", "seed": "42", "items": ["Q040", …]}
//   {"place": 3, "typed": "12.", "begun": true}
std::string to_json_text(const QuizRun&);
std::string to_json_text(const QuizAction&);

// Empty: it isn't one.
std::optional<Paper> paper_from(std::string_view json_text);
std::optional<SittingAction> sitting_action_from(std::string_view json_text);
std::optional<QuizRun> quiz_run_from(std::string_view json_text);
std::optional<QuizAction> quiz_action_from(std::string_view json_text);

}  // namespace haoping
