#pragma once

#include <map>
#include <string>

#include "play/session.h"

namespace haoping {

// The facts that come by themselves from the customer, the first order and its first parcel, as they stand now
// (docs/pack-format.md, "facts"). What isn't there yet, say a delivery date, is left out.
std::map<std::string, FactValue> derived_facts(const Scenario&, const Session&);

}  // namespace haoping
