#pragma once

#include <string>

#include "diagnostics/diagnostics.h"
#include "rubric/rubric.h"

namespace haoping {

// Criteria of one rubric that ask for the same, and criteria that no reply can meet together or without crossing a
// gate, as far as it shows in what the author wrote.
void check_conflicts(const Rubric& rubric, Diagnostics& diagnostics);

}  // namespace haoping
