#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "text/analysis.h"

namespace haoping {

// "money" → SlotKind::money, as phrases name it between { }.
std::optional<SlotKind> slot_kind_of(std::string_view name);
std::span<const std::string_view> slot_names();

}  // namespace haoping
