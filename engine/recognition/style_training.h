#pragma once

#include <vector>

#include "recognition/bank.h"
#include "recognition/style_model.h"

namespace haoping {

// Learns both styles against all other letters, from three concepts of the bank's form, "plain", "learner" and
// "idiomatic", whose sentences are whole letters: one a line, " / " where a line of the letter ends. The borders come
// from letters of pens that did not teach: of those
// without the style at most one in a hundred is taken for one. The same letters give the same model to the last bit.
StyleModel learn_styles(const std::vector<BankConcept>& letters, unsigned threads);

}  // namespace haoping
