#pragma once

#include <cstddef>
#include <string_view>

namespace haoping {

// Bytes of the code point at the beginning; 0 when the text is empty or begins with what is no UTF-8.
std::size_t code_point_length(std::string_view text);

}  // namespace haoping
