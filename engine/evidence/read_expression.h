#pragma once

#include "evidence/concept.h"
#include "evidence/expression.h"
#include "json/object_reader.h"

namespace haoping {

// A text or a list of texts: phrases. An object: one test, by its key (docs/pack-format.md).
// What is wrong is reported; the expression is then one that is never found.
Expression read_expression(const ValueReader& value);

// {"id", "title", "phrases": {"en": […], "zh": […]}, "examples": {"match": […], "miss": […]}}
Concept read_concept(ObjectReader& object);

}  // namespace haoping
