#pragma once

#include <memory>
#include <string_view>

#include "recognition/concept_model.h"

namespace haoping {

// The recogniser of the concepts of the pack "core", which was learned from scenarios/core/sentences when the program
// was built. Always the same object; read when it is first asked for.
std::shared_ptr<const ConceptModel> shipped_concepts();
inline constexpr std::string_view pack_of_shipped_concepts = "core";

}  // namespace haoping
