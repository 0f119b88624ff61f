#pragma once

#include "views/debrief_view.h"

namespace haoping {

// Everything that happened, in order.
std::vector<ReplayMoment> replay_moments(const Session&, const Scenario&, const Texts&);

}  // namespace haoping
