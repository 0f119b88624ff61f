#pragma once

#include "evidence/concept.h"
#include "rubric/rubric.h"

namespace haoping {

// What was learned of concepts may earn marks; it does not accuse.
constexpr Recognition recognition_of(CriterionKind kind) {
    return kind == CriterionKind::must_not ? Recognition::none : Recognition::credits;
}

}  // namespace haoping
