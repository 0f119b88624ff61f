#pragma once

#include "text/analysis.h"
#include "text/customer_message.h"
#include "text/folding.h"
#include "text/segmentation.h"

namespace haoping {

// Sets Token::quoted on runs of at least six words that stand in the customer's message too, and on lines
// that begin with '>'. Signs between the words of a run don't matter.
void mark_quotations(const FoldedText& text, const std::vector<Piece>& pieces, const CustomerMessage* customer,
                     Analysis& analysis);

}  // namespace haoping
