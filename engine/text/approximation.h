#pragma once

#include "text/atoms.h"

namespace haoping {

// "about 120", "over 120", "120 or so", 大约120元, 120元以上: the words around the value [begin, end) make it a rough
// one.
bool is_approximate(const Atoms& atoms, std::uint32_t begin, std::uint32_t end);

}  // namespace haoping
