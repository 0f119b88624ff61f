#pragma once

#include <vector>

#include "text/analysis.h"
#include "text/grammar.h"

namespace haoping {

// Sets form, actor and commitment of each sentence.
void assign_sentence_roles(const std::vector<Roles>& roles, Analysis& analysis);

}  // namespace haoping
