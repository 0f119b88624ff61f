#pragma once

#include "evidence/phrase.h"

namespace haoping {

// Whether the sequence is also found where nothing is said.
bool may_be_empty(const PhraseSequence& sequence);

// Notes what the search wants to know beforehand: whether the phrase promises, which words it can't do without.
// Alternatives of single words become sets of words.
void finish(Phrase& phrase);

}  // namespace haoping
