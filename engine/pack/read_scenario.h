#pragma once

#include "json/object_reader.h"
#include "pack/reference.h"
#include "pack/scenario.h"

namespace haoping {

// Without samples, and with rubrics that have no gates yet. References are collected, not looked up.
Scenario read_scenario(ObjectReader& object, References& references);

// The list of a file under samples/.
std::vector<Sample> read_samples(ObjectReader& object, References& references);

}  // namespace haoping
