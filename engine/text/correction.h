#pragma once

#include <string_view>
#include <vector>

#include "text/analysis.h"
#include "text/folding.h"
#include "text/grammar.h"
#include "text/segmentation.h"
#include "text/thread_tools.h"

namespace haoping {

// Sets Token::corrected on misspelled words that have one nearest word in the vocabulary of the case or, failing that,
// of the trade: edits_of_a_slip(). Words that the dictionary knows, names that the case does not know, and words inside
// slots are left alone. A word that was meant to negate ("impossble") gets the roles of that word. `language` has a
// dictionary.
void correct_spelling(const FoldedText& text, const std::vector<Piece>& pieces, const Language& language,
                      ThreadTools& tools, std::vector<Roles>& roles, Analysis& analysis);

// The nearest word of the vocabulary, by the same distances. Empty when there is none, when two words with
// different lemmas are equally near, or when `word` itself is one.
std::string_view nearest_service_word(std::string_view word, ThreadTools& tools);

}  // namespace haoping
