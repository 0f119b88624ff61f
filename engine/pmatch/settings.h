#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "pmatch/tree.h"

namespace haoping {

inline constexpr std::size_t most_groups_in_any_order = 12;  // above, their arrangements are too many to try

struct WrongOption {
    std::size_t at = 0;  // into the options
    std::string message;
};

// What stands behind "match", from the '_' on; empty for none.
std::optional<WrongOption> read_settings(std::string_view options, MatchSettings& settings);

// Single words in any order are assigned cheaply, however many; of longer runs there may be only a few.
bool too_many_arrangements(const MatchLeaf& leaf);

}  // namespace haoping
