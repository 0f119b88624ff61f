#pragma once

#include <vector>

#include "text/analysis.h"
#include "text/folding.h"
#include "text/segmentation.h"

namespace haoping {

// Divides the tokens into sentences and paragraphs; sets Token::sentence. A sentence ends at . ! ? 。！？ and the
// closing signs behind them, at a line break and between "sorry.We"; not at "Mr.", "e.g.", "3.5" or inside a slot.
// Wants analysis.slots.
void divide_sentences(const FoldedText& text, const std::vector<Piece>& pieces, Analysis& analysis);

}  // namespace haoping
