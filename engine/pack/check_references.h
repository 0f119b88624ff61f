#pragma once

#include <set>
#include <string>

#include "diagnostics/diagnostics.h"
#include "pack/pack.h"
#include "pack/reference.h"

namespace haoping {

// Looks up what a scenario and its samples mention, in the scenario and in the merged pack.
void check_references(const References& references, const Scenario& scenario, const Pack& pack,
                      Diagnostics& diagnostics);

// Units that pack.json names, and those of criteria and gates.
void check_units(const References& manifest, const Pack& pack, Diagnostics& diagnostics);

// Ids that stand twice where one is meant: orders, items, parcels, steps and endings, untruths, actions, samples.
void check_duplicates(const Scenario& scenario, Diagnostics& diagnostics);

// Ids that stand twice in the pack or in it and in one that it requires.
void check_duplicates(const Pack& pack, Diagnostics& diagnostics);

}  // namespace haoping
