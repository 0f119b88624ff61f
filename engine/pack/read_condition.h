#pragma once

#include <string>
#include <vector>

#include "json/object_reader.h"
#include "pack/reference.h"
#include "pack/scenario.h"

namespace haoping {

// `step` is whose criteria "said" names; empty: any step's.
Condition read_condition(const ValueReader& value, const std::string& step, References& references);

// The list under "effects"; empty when there is none.
std::vector<Effect> read_effects(ObjectReader& object, References& references);

TrackingEvent read_tracking_event(ObjectReader& object);  // the keys of the event itself; doesn't finish the object

}  // namespace haoping
