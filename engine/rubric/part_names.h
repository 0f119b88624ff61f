#pragma once

#include "evidence/concept.h"
#include "evidence/expression.h"
#include "json/local_text.h"

namespace haoping {

// What a part of a criterion is called when it is what is missing: "your name at the end", a concept's title. Empty:
// nothing names it but the criterion.
LocalText name_of_part(const Expression& part, const ConceptBank& concepts);

}  // namespace haoping
