#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "text/analysis.h"

namespace haoping {

// A hash of what a recogniser looks at: a lemma, two or three neighbouring lemmas, a lemma under a denial, in a
// question or said of the customer's doing, the form of a clause. Values count by their kind ("<money>"), not by their
// number. Chinese is taken by characters, so that it does not matter how a dictionary divides it. The same on every
// machine.
using FeatureKey = std::uint32_t;

struct Feature {
    FeatureKey key = 0;
    std::uint32_t token = 0;  // where it begins; of the form of a clause: the clause's first token
    bool of_words = true;     // not of the form of a clause
};

// The features of each clause, by where they stand; a feature may stand several times. Signs have none.
struct ReplyFeatures {
    std::vector<Feature> all;
    std::vector<std::uint32_t> first;  // [clause]: its first in `all`; one more at the end

    std::span<const Feature> of_clause(std::size_t clause) const {
        return std::span(all).subspan(first[clause], first[clause + 1] - first[clause]);
    }
};

ReplyFeatures features_of(const Analysis& reply);

}  // namespace haoping
