#pragma once

#include "json/object_reader.h"
#include "rubric/rubric.h"

namespace haoping {

// Everything wrong is reported; what is read is then good only for reading on.
Rubric read_rubric(ObjectReader& object);  // {"length", "pass", "criteria"}; gates come from the pack
Criterion read_criterion(ObjectReader& object);  // written out, as shared ones are
Gate read_gate(ObjectReader& object);

}  // namespace haoping
