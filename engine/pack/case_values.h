#pragma once

#include "pack/pack.h"
#include "rubric/known_values.h"

namespace haoping {

// The numbers of everything that a case tells: its desk, its conversation, its facts and the rules of the shop.
KnownValues values_of_case(const Pack& pack, const Scenario& scenario);

// Those of one rubric's own texts besides, and what its limits allow.
void add_values_of(const Rubric& rubric, KnownValues& known);

}  // namespace haoping
