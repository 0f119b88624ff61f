#pragma once

#include <string>
#include <string_view>

#include "evidence/facts.h"

namespace haoping {

// Fills {{fact_name}} from the facts, written as an English letter writes them. A slot without a fact stays as it is:
// the composer marks it and the marker refuses to mark a reply that still holds one.
std::string fill_slots(std::string_view text, const Facts& facts);

}  // namespace haoping
