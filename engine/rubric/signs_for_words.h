#pragma once

#include <cstddef>

#include "text/analysis.h"

namespace haoping {

// "apologize + photo received", "right ✔ / left → Accra?": signs that stand for words. How many there
// are; where money is reckoned up, signs are what they are.
std::size_t signs_for_words(const Analysis& reply);

}  // namespace haoping
