#pragma once

#include <memory>
#include <string_view>

#include "recognition/concept_model.h"
#include "recognition/style_model.h"

namespace haoping {

// What was learned when the program was built. Always the same objects; read when they are first asked for.

// The recogniser of the concepts of the pack "core", from scenarios/core/sentences.
std::shared_ptr<const ConceptModel> shipped_concepts();
inline constexpr std::string_view pack_of_shipped_concepts = "core";

// The recogniser of how English letters are written, from scenarios/core/letters.
std::shared_ptr<const StyleModel> shipped_styles();

}  // namespace haoping
