#pragma once

#include "evidence/concept.h"
#include "recognition/bank.h"

namespace haoping {

// The examples that stand beside a concept's phrases, as sentences of pen_of_examples.
std::vector<BankSentence> sentences_of_examples(const Concept& from);

}  // namespace haoping
