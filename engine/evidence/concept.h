#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "json/local_text.h"
#include "json/source_place.h"

namespace haoping {

class ConceptModel;

// What may be said by what was learned: something for a reply, something against it (only far over the border),
// nothing.
enum class Recognition : std::uint8_t { credits, accuses, none };

// A concept that was learned from example sentences, beside its phrases.
struct LearnedConcept {
    std::shared_ptr<const ConceptModel> model;
    std::uint32_t index = 0;  // in the model
};

// A named speech act or domain idea with the many ways of saying it. Packs bring their own beside the core's.
struct Concept {
    std::string id;  // "apology"
    LocalText title;
    std::vector<std::string> phrases;         // English and Chinese, phrase notation
    std::vector<SourcePlace> phrase_places;   // of each phrase; may be empty
    std::vector<std::string> match_examples;  // must be found: tested like code
    std::vector<std::string> miss_examples;   // must not be found
    std::optional<LearnedConcept> learned = {};
    SourcePlace place;
};

using ConceptBank = std::map<std::string, Concept, std::less<>>;

}  // namespace haoping
