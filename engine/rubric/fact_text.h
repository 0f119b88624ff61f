#pragma once

#include <string>

#include "evidence/facts.h"
#include "json/local_text.h"

namespace haoping {

// A fact's value as people write it: "US $48.90", "18 November 2026", 11月18日. Empty when there is no such fact.
LocalText text_of_fact(const Facts& facts, const std::string& name);

}  // namespace haoping
