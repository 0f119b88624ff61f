#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "evidence/matcher.h"
#include "evidence/phrase_book.h"
#include "evidence/reply_index.h"
#include "evidence/work_limit.h"

namespace haoping {

// One place where a phrase was found.
struct Hit {
    Span span;
    double confidence = 1;   // 0–1
    std::uint32_t unit = 0;  // of the reply, where it begins
};

// Words of the phrase that are there and don't count.
struct Refusal {
    MatchReason reason = MatchReason::none;
    Span span;
    std::uint32_t unit = 0;
};

struct PhraseResult {
    std::vector<Hit> hits;         // in order, not overlapping
    std::vector<Refusal> refused;  // none in a sentence in which the phrase is found
    std::size_t steps = 0;         // places of the reply looked at: grows with reply × phrase and no faster
};

// Where the phrase is said inside the scope. Words in the scope of a negation, words copied from the customer and
// mere possibilities don't count where the phrase asks for more.
// `sentences`: where to look, as bits (ReplyIndex::bit_of_sentence).
// After `most_steps` it gives up; steps are then as many.
PhraseResult search(const Phrase& phrase, const ReplyIndex& reply, Scope scope, std::uint64_t sentences = ~0ULL,
                    std::size_t most_steps = most_steps_of_a_phrase);

}  // namespace haoping
