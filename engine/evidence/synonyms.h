#pragma once

#include <cstdint>
#include <vector>

namespace haoping {

// The words that mean the same in customer service, by word_key() of their lemmas, ascending: parcel, package, packet.
// Empty when the word has none. What a rubric may want to tell apart (order and parcel, repair and replace) is no pair.
const std::vector<std::uint64_t>& synonyms_of(std::uint64_t word);

}  // namespace haoping
