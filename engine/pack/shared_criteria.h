#pragma once

#include <vector>

#include "diagnostics/diagnostics.h"
#include "rubric/rubric.h"

namespace haoping {

// Criteria that are written once, in a pack's criteria.json, and used in many rubrics by their id:
// {"use": "letter-form", "weight": 4, "try": {…}}. What the use doesn't give, the shared criterion does; what counts as
// evidence it always decides. A use of an unknown id is reported.
void fill_in_shared_criteria(const std::vector<Criterion>& shared, Rubric& rubric, Diagnostics& diagnostics);

}  // namespace haoping
