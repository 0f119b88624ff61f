#pragma once

#include <optional>
#include <string_view>

#include "json/object_reader.h"
#include "pack/desk.h"
#include "text/values.h"

namespace haoping {

// Values that packs write as texts, in the forms of docs/pack-format.md. What is malformed is reported.

Money read_money(const ValueReader& value);
Date read_date(const ValueReader& value);
Duration read_duration(const ValueReader& value);
ScenarioTime read_time(const ValueReader& value);
std::string read_country(const ValueReader& value);   // "BR"
std::string read_language(const ValueReader& value);  // "en"

Money read_money(ObjectReader& object, std::string_view key);
std::optional<Money> read_optional_money(ObjectReader& object, std::string_view key);
Date read_date(ObjectReader& object, std::string_view key);
ScenarioTime read_time(ObjectReader& object, std::string_view key);

// "2026-11-19T09:02". Empty when it isn't a real time.
std::optional<ScenarioTime> parse_scenario_time(std::string_view text);

}  // namespace haoping
