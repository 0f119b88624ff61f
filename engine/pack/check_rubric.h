#pragma once

#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.h"
#include "pack/pack.h"

namespace haoping {

// Rubrics of a scenario: weights, musts, what the debrief can say, and the facts and actions that evidence names.
void check_rubrics(const Scenario& scenario, Diagnostics& diagnostics);

// Facts that gates name: they must come by themselves, for gates apply to every case.
void check_gates(const std::vector<Gate>& gates, Diagnostics& diagnostics);

// {{slots}} of quick replies that look like a misspelt fact.
void check_quick_replies(const std::vector<QuickReply>& replies, Diagnostics& diagnostics);

}  // namespace haoping
