#pragma once

#include <vector>

#include "diagnostics/diagnostic.h"
#include "pack/pack.h"

namespace haoping {

// Plays every sample: the step, the actions before it, the reply. Each total, criterion, gate, unscorable reason
// or next step that comes out otherwise than the teacher stated is a diagnostic at the sample's place.
std::vector<Diagnostic> check_samples(const Pack&, const SpellingDictionary* dictionary = nullptr);

}  // namespace haoping
