#pragma once

#include <cstdint>
#include <vector>

#include "json/local_text.h"
#include "text/analysis.h"

namespace haoping {

// Clauses that follow each other and may say one thing together.
struct Stretch {
    std::uint32_t first_clause = 0;
    std::uint32_t last_clause = 0;  // inclusive
    Locale language = Locale::en;   // that most of its words are of
    std::uint32_t words = 0;        // English and Chinese ones
    bool denies = false;            // something in it
    bool mixes_languages = false;   // by words of both
};

// Each clause, each two that follow each other in a sentence, two short sentences of one paragraph, and each sentence.
std::vector<Stretch> stretches_of(const Analysis& reply);

}  // namespace haoping
