#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "recognition/bank.h"
#include "recognition/concept_model.h"
#include "recognition/linear_training.h"
#include "recognition/training_corpus.h"

namespace haoping {

// What was learned of all concepts from the sentences of one language.
struct LearnedLanguage {
    LinearClasses classes;
    std::vector<ConceptHead> heads;  // [concept]; a head without bias and borders: too few sentences
};

// Makes the model of what was learned of each language: weights as small whole numbers, found by feature.
class ModelBuilder {
public:
    explicit ModelBuilder(std::span<const BankConcept> bank);

    void add(const BankCorpus& corpus, Locale language, const LearnedLanguage& learned);
    ConceptModel take();

private:
    struct Entry {
        std::uint16_t rarity = 0;
        std::vector<ConceptModel::Weight> weights;
    };
    std::vector<std::string> m_ids;
    std::vector<std::array<ConceptHead, 2>> m_heads;
    std::map<FeatureKey, Entry> m_entries;
};

}  // namespace haoping
