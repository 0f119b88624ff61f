#pragma once

#include <set>
#include <string>

#include "play/session.h"

namespace haoping {

inline constexpr double model_reply_must_earn = 0.85;

// Actions that the rubric wants to have been taken: a model reply is marked as if they were.
std::set<std::string> wanted_actions(const Rubric&);

// A model reply as the step's rubric marks it; that it is the model is not held against it.
Marks mark_model_reply(const Pack&, const Scenario&, const Step&, const std::string& text,
                       const SpellingDictionary* dictionary = nullptr);

}  // namespace haoping
