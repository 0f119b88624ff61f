#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace haoping {

// How well a text fits what was typed to find it; better fits come first. Capitals and small letters are the same,
// blanks in the query count as nothing between words.
enum class FuzzyFit : std::uint8_t {
    beginning,    // "ref" in "Refund is on its way"
    word_starts,  // "riw" or "way" in it: letters at the beginnings of words
    inside,       // "fund" in it, as it stands; Chinese has no gaps, so any part of it
    scattered,    // "rfw": all letters, in order
};
struct FuzzyMatch {
    FuzzyFit fit = FuzzyFit::beginning;
    std::vector<Span> letters;  // of the text, for showing why it was found
};
// Empty when it does not fit. An empty query fits everything.
std::optional<FuzzyMatch> fuzzy_match(std::string_view query, std::string_view text);

struct FuzzyEntry {
    std::string_view title;
    std::string_view text;  // searched too, as it stands: behind everything found by its title
};
struct FuzzyHit {
    std::size_t entry = 0;
    std::vector<Span> letters;  // of the title; none when the text was found
};
// Best first; equal ones keep their order.
std::vector<FuzzyHit> fuzzy_search(std::string_view query, std::span<const FuzzyEntry> entries);

}  // namespace haoping
