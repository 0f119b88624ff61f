#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "rubric/assessment.h"

namespace haoping::cli {

// {"total": 0–100, "scorable": bool, "reason"?, "compliance": bool, "criteria": {ID: {"mark": 0–1, "state",
//  "confidence", "evidence": [{"start", "end", "quote"}]}}, "gates": [ID]}. Offsets are bytes of the reply's UTF-8.
nlohmann::ordered_json marks_json(const Marks& marks, std::string_view reply);

// Stable names, as in packs.
std::string_view name_of(State state);
std::string_view name_of(Unscorable reason);

}  // namespace haoping::cli
