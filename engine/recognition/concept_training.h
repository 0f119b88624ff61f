#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "recognition/bank.h"
#include "recognition/concept_model.h"

namespace haoping {

struct TrainingOptions {
    unsigned threads = 1;
    std::string held_out;  // a pen whose sentences are not learned from; empty: none
};

// The sentences of a bank, read and counted: what is learned from. The bank must outlive it.
class TrainingSet {
public:
    TrainingSet(std::span<const BankConcept> bank, unsigned threads);
    ~TrainingSet();
    TrainingSet(const TrainingSet&) = delete;
    TrainingSet& operator=(const TrainingSet&) = delete;

    // Of everything that a model learned from all of it depends on. Equal fingerprints: the same model.
    std::uint64_t fingerprint() const;

    // Learns a classifier for each concept from the sentences of all pens. Its borders come from cross-validation: the
    // sentences of each pen are scored by what was learned from the others, so that they hold for people who have not
    // written for the bank. The same bank gives the same model to the last bit.
    ConceptModel learn(const TrainingOptions& options) const;

private:
    struct Corpora;
    std::unique_ptr<const Corpora> m_corpora;
};

}  // namespace haoping
