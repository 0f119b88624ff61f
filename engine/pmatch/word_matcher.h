#pragma once

#include <cstddef>

#include "pmatch/reply_splitter.h"
#include "pmatch/tree.h"

namespace haoping {

// Whether a word of the reply is the pattern's word, as far as the settings let them differ. A pattern's word takes
// misspellings only when long enough: an extra character from 3 plain characters on, the other kinds from 4, a second
// misspelling from 8. At most (length of both words multiplied) × 15 steps, which are added to `steps`.
bool matches_word(const PatternWord& wanted, const SplitWord& written, const MatchSettings& settings,
                  std::size_t& steps);

}  // namespace haoping
