#pragma once

#include "pmatch/characters.h"
#include "pmatch/pmatch.h"

namespace haoping {

// Puts the synonyms beside the words of a match's brackets: "refund" becomes "refund|repay". What is put in has the
// origin of the word it stands beside. False when there was nothing to add.
bool add_synonyms(Characters& contents, const PMatchOptions& options);

}  // namespace haoping
