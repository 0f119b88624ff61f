#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "play/session.h"

namespace haoping {

// UTC: "2026-11-21T22:24:40.123Z".
std::string to_string(Instant);
std::optional<Instant> parse_instant(std::string_view text);  // empty: not of that form

std::string to_string(ScenarioTime);  // "2026-11-19T09:02"

}  // namespace haoping
