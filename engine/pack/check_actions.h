#pragma once

#include "diagnostics/diagnostics.h"
#include "pack/reference.h"
#include "pack/scenario.h"

namespace haoping {

// Actions that a condition or a sample counts on, but that the desk never allows, and those that wait for themselves.
void check_actions(const Scenario& scenario, const References& references, Diagnostics& diagnostics);

}  // namespace haoping
