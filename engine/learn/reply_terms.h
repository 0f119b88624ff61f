#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace haoping {

// What learning looks at in a reply: which terms occur (not how often), in three families, and how long it is.
enum class TermFamily : std::uint8_t {
    words,    // lemmas and pairs of neighbouring lemmas; misspellings repaired where the analysis could
    letters,  // runs of 2–5 characters across the words as written: survives misspelling and inflection
    pairs,    // two content words of any order within six words
};
inline constexpr std::size_t term_families = 3;
inline constexpr std::size_t length_features = 7;

struct ReplyTerms {
    std::array<std::vector<std::uint64_t>, term_families> families;  // hashes, sorted, each once
    std::array<double, length_features> lengths{};                   // logarithms of counts
};

ReplyTerms terms_of(const Analysis& analysis);

}  // namespace haoping
