#pragma once

#include <vector>

#include "text/analysis.h"
#include "text/folding.h"
#include "text/segmentation.h"
#include "text/thread_tools.h"

namespace haoping {

// Writes the tokens of `pieces` into `analysis` (span, kind, folded, lemma) and the token numbers into `pieces`.
void make_tokens(const FoldedText& text, std::vector<Piece>& pieces, ThreadTools& tools, Analysis& analysis);

}  // namespace haoping
