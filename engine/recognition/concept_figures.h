#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "recognition/bank.h"
#include "recognition/concept_model.h"

namespace haoping {

// How one concept's held-out sentences came out, in one language.
struct ConceptFigures {
    std::string id;
    Locale language = Locale::en;
    std::size_t matches = 0;
    std::size_t found = 0;         // of the matches, surely
    std::size_t found_unsure = 0;  // of the matches, surely or perhaps
    std::size_t misses = 0;
    std::size_t taken = 0;  // of the near misses, surely
    std::size_t others = 0;
    std::size_t alarms = 0;  // of other concepts' matches, surely
};

// How the model does on the sentences of one pen, which it has not learned from.
std::vector<ConceptFigures> evaluate_concepts(std::span<const BankConcept> bank, const ConceptModel& model,
                                              const std::string& pen);

}  // namespace haoping
