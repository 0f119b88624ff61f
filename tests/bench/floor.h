#pragma once

#include <cstddef>
#include <string_view>

namespace haoping::bench {

// The least that any marker of this kind has to do: ICU's word segmentation and a Snowball stem of every word.
// Gives the number of letters of all stems, so that nothing can be left out.
std::size_t segment_and_stem(std::string_view reply);

}  // namespace haoping::bench
