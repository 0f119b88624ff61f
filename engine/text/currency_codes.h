#pragma once

#include <span>
#include <string_view>

namespace haoping {

// The currencies in use by their codes of ISO 4217, sorted.
std::span<const std::string_view> currency_codes();

// The code that `text` is ("USD"), which lasts for ever. Empty when it is none.
std::string_view currency_code(std::string_view text);

}  // namespace haoping
