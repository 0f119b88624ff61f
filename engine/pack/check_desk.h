#pragma once

#include "diagnostics/diagnostics.h"
#include "pack/pack.h"

namespace haoping {

// Facts of the desk that contradict each other: sums, the order of events, states, policies not yet in force.
void check_desk(const Scenario& scenario, const Pack& pack, Diagnostics& diagnostics);

}  // namespace haoping
