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

// How the model does on the sentences of one pen, which it has not learned from.
std::vector<ConceptFigures> evaluate_concepts(std::span<const BankConcept> bank, const ConceptModel& model,
                                              const std::string& pen);

}  // namespace haoping
