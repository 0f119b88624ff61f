#pragma once

#include <vector>

#include "json/object_reader.h"
#include "pack/reference.h"
#include "pack/scenario.h"

namespace haoping {

// The list under "actions"; empty when there is none.
std::vector<DeskAction> read_actions(ObjectReader& scenario, References& references);

}  // namespace haoping
