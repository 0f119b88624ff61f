#pragma once

#include "diagnostics/diagnostics.h"
#include "pack/scenario.h"

namespace haoping {

// Ways through the conversation: steps and endings that nobody can come to, steps that can't be left or lead only
// round in a circle, branches that are never or not always taken. Every condition counts as one that can hold.
void check_conversation(const Scenario& scenario, Diagnostics& diagnostics);

}  // namespace haoping
