#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace haoping {

// The words that one written form stands for; at most four.
struct Expansion {
    std::array<std::string_view, 4> words{};
    std::size_t count = 0;

    bool empty() const { return count == 0; }
};

// "can't" → can, not; "we'll" → we, will; "asap" → as, soon, as, possible; "thankyou" → thank, you.
// Empty for a word that stands for itself. The views point into `word` or into constants.
Expansion expand(std::string_view word);

// "customer's" → "customer"; other words as they are.
std::string_view without_possessive(std::string_view word);

}  // namespace haoping
