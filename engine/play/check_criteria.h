#pragma once

#include <vector>

#include "diagnostics/diagnostic.h"
#include "pack/pack.h"

namespace haoping {

// Warnings about criteria that are each well written, but can't do their work in this rubric and this case: two that
// ask for the same or can't be met together, one that the customer's own message meets, one that the samples never
// show both met and missed.
std::vector<Diagnostic> check_criteria(const Pack&, const SpellingDictionary* dictionary = nullptr);

}  // namespace haoping
