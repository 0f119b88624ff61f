#pragma once

#include <vector>

#include "evidence/facts.h"
#include "text/analysis.h"
#include "text/spelling.h"

namespace haoping {

// The Latin words that the dictionary doesn't know. Names and values of the case, words with digits, and words in
// capitals are left alone.
std::vector<Span> misspelled(const Analysis& analysis, const SpellingDictionary& dictionary, const Facts& facts);

}  // namespace haoping
