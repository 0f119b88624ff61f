#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "evidence/phrase_lack.h"

namespace haoping {

struct FoundConcept {
    std::string id;
    std::vector<Span> spans;  // of the sentence
};

struct NearConcept {
    std::string id;
    NearestPhrase nearest;
};

struct ConceptsFound {
    std::vector<FoundConcept> found;
    std::vector<FoundConcept> refused;  // their words are there, but denied or only possible
    std::vector<NearConcept> near;      // nearest first, a few
};

// Which of the concepts say what a sentence says, outside of any case.
ConceptsFound concepts_in(std::string_view sentence, const ConceptBank& concepts);

struct AlikeConcept {
    std::string id;
    std::size_t found = 0;  // of the other's match_examples
};

// The other concepts that find examples of this one, most first.
std::vector<AlikeConcept> concepts_like(const Concept& like, const ConceptBank& concepts);

}  // namespace haoping
