#pragma once

#include <string_view>
#include <vector>

#include "pack/scenario.h"

namespace haoping {

// The facts that come by themselves (docs/pack-format.md, "facts"), as far as this scenario's desk has them.
std::vector<std::string_view> derived_fact_names(const Scenario& scenario);

// The same and those that the scenario states.
std::vector<std::string_view> fact_names(const Scenario& scenario);

// What facts are called inside of a sentence: those that the scenario names, and those that come by themselves.
std::vector<FactTitle> all_fact_titles(const Scenario& scenario);

// Those of a scenario whose desk has everything: what packs may use in quick replies.
std::vector<std::string_view> all_derived_fact_names();

// What packs may use in gates: these, and facts that a case states where a hurry is true ("offer_until"). Where it
// doesn't, they find nothing.
std::vector<std::string_view> fact_names_for_gates();

}  // namespace haoping
