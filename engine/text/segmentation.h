#pragma once

#include <cstdint>
#include <vector>

#include "text/analysis.h"
#include "text/folding.h"
#include "text/thread_tools.h"

namespace haoping {

// A word, a Chinese word, a number or one sign, before contractions are taken apart.
struct Piece {
    std::uint32_t begin = 0;  // units of FoldedText
    std::uint32_t end = 0;
    TokenKind kind = TokenKind::word;
    bool glued = false;  // no blank between it and the piece before
    std::uint32_t first_token = 0;
    std::uint32_t last_token = 0;  // inclusive
};

// Words keep inner apostrophes ("don't"); letters and digits never share a piece ("48h" → 48, h);
// numbers keep thousands and decimals ("1,299.00"). Chinese goes through ICU's dictionary.
std::vector<Piece> segment(const FoldedText& text, ThreadTools& tools);

}  // namespace haoping
