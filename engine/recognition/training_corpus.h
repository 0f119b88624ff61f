#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "recognition/bank.h"
#include "recognition/features.h"
#include "recognition/linear_training.h"

namespace haoping {

// A sentence of one language, as indices of features and how often each is there: of the whole sentence, over its
// length, and of each of its stretches, for the score of a sentence is that of its best stretch.
struct Row {
    std::size_t concept_index = 0;
    const BankSentence* sentence = nullptr;
    struct OfStretch {
        std::vector<SparseRow::Part> parts;
        bool denies = false;
    };
    std::vector<SparseRow::Part> parts;
    std::vector<OfStretch> stretches;
};

// All sentences of one language with the features that they share.
struct BankCorpus {
    std::vector<Row> rows;
    std::vector<FeatureKey> keys;         // [feature]
    std::vector<std::uint16_t> rarities;  // [feature], in sixteenths
};

// The bank's sentences in one language. The bank must outlive it.
BankCorpus make_corpus(std::span<const BankConcept> bank, Locale language, unsigned threads);

// How a sentence of the bank is read: only that there is a day matters, values count by their kind.
Analysis read_sentence(const BankSentence& sentence);

}  // namespace haoping
