#pragma once

#include <string>
#include <vector>

#include "play/session.h"

namespace haoping {

// The shortest way from the opening to a step; of equally short ones that of the reactions named first. Empty for the
// opening, and for a step that no way leads to.
std::vector<const Reaction*> way_to(const Scenario&, const std::string& step_id);

// A case opened at a step as if the conversation had come there by way_to: time has passed, the mood has changed,
// effects have happened. What was said on the way is left out; no action has been taken.
Session session_at(const Pack&, const Scenario&, const std::string& step_id);

}  // namespace haoping
