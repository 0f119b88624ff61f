#pragma once

#include <cstdint>

#include "text/sentence_view.h"

namespace haoping {

// Behind what the verb of wishing at `i` wishes in vain: "We would love to refund you, but it is too late",
// 很想给您补发， 但是做不到, 要是能退款就好了. `i` itself when it wishes nothing, or not in vain.
std::uint32_t end_of_vain_wish(const SentenceView& words, std::uint32_t i);

}  // namespace haoping
