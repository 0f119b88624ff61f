#pragma once

#include <vector>

#include "recognition/features.h"

namespace haoping {

// What tells how a letter is written, not what it says: its words as they are written, with their endings, and two
// neighbouring ones, with the signs that end or part sentences; values count by their kind. Each as often as it stands.
// Chinese has none.
std::vector<FeatureKey> style_features_of(const Analysis& letter);

}  // namespace haoping
