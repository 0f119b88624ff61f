#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace haoping {

// A text made comparable. `cased`, `folded` and `origin` have equal lengths: unit i of both strings came from
// the bytes origin[i] of the original; several units share a span where one character unfolds ("…" → "...").
struct FoldedText {
    std::u16string cased;   // NFKC, Latin marks dropped, straight quotes and dashes; blanks are ' ' or '\n'
    std::u16string folded;  // the same in lower case
    std::vector<Span> origin;
    std::uint32_t hidden_characters = 0;

    std::uint32_t size() const { return static_cast<std::uint32_t>(folded.size()); }
    Span span(std::uint32_t begin, std::uint32_t end) const { return {origin[begin].begin, origin[end - 1].end}; }
};

FoldedText fold(std::string_view text);

}  // namespace haoping
