#pragma once

#include "text/analysis.h"

namespace haoping {

// Whether the words stand in no order that a sentence can have: "the we", "of will", a sentence that ends in "your",
// 了 at its beginning. Writing by learners has such places too, but fewer than one in forty words.
bool is_disordered(const Analysis& reply);

}  // namespace haoping
