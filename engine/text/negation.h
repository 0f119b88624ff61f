#pragma once

#include <vector>

#include "text/analysis.h"
#include "text/folding.h"
#include "text/grammar.h"
#include "text/segmentation.h"

namespace haoping {

// Marks negators and what stands in their scope: from the negator to the end of its clause. "not only", "no problem",
// "don't hesitate to", 不仅, 不好意思, 是不是 negate nothing; "a refund is not possible" negates its subject. Marks
// where clauses begin, too.
void mark_negation(const FoldedText& text, const std::vector<Piece>& pieces, const std::vector<Roles>& roles,
                   Analysis& analysis);

// The tokens of Chinese words that negate; decided on the characters, however the dictionary divides them.
void mark_han_negators(const FoldedText& text, const std::vector<Piece>& pieces, Analysis& analysis);

}  // namespace haoping
