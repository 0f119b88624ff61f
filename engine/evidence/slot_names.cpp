#include "evidence/slot_names.h"

#include <algorithm>
#include <array>

namespace haoping {

namespace {

constexpr std::array<std::string_view, 9> names{"money",      "date", "duration", "percent", "number",
                                                "identifier", "link", "email",    "phone"};
constexpr std::array<SlotKind, names.size()> kinds{SlotKind::money,   SlotKind::date,   SlotKind::duration,
                                                   SlotKind::percent, SlotKind::number, SlotKind::identifier,
                                                   SlotKind::link,    SlotKind::email,  SlotKind::phone};

}  // namespace

std::optional<SlotKind> slot_kind_of(std::string_view name) {
    const auto at = std::ranges::find(names, name);
    if (at == names.end()) return std::nullopt;
    return kinds[static_cast<std::size_t>(at - names.begin())];
}

std::span<const std::string_view> slot_names() { return names; }

}  // namespace haoping
