#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace haoping {

enum class LineBreaks : std::uint8_t { kept, escaped };

// Text by others, fit for a terminal: what steers one, breaks a line where it must not, or turns the direction of
// writing stands as "\u202E", what is no UTF-8 as "\xFF". All else, tabulators too, is as it was. JSON stays the same
// JSON.
std::string printable(std::string_view text, LineBreaks breaks = LineBreaks::escaped);

}  // namespace haoping
