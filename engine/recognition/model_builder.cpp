#include "recognition/model_builder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace haoping {
namespace {

constexpr int least_weight = 3;  // of 127: smaller ones are left out

}  // namespace

ModelBuilder::ModelBuilder(std::span<const BankConcept> bank) : m_heads(bank.size()) {
    for (const auto& each : bank) m_ids.push_back(each.id);
}

void ModelBuilder::add(const BankCorpus& corpus, Locale language, const LearnedLanguage& learned) {
    constexpr double largest = 127;
    std::vector<std::vector<ConceptModel::Weight>> of_feature(corpus.keys.size());
    const auto& classes = learned.classes;
    const auto weight = [&](std::size_t f, std::size_t c) {
        return static_cast<double>(classes.weights[f * classes.classes + c]) * corpus.rarities[f] / rarity_unit;
    };
    for (std::size_t c = 0; c < classes.classes; ++c) {
        auto& head = m_heads[c][static_cast<std::size_t>(language)];
        head = learned.heads[c];
        double most = 0;
        for (std::size_t f = 0; f < of_feature.size(); ++f) most = std::max(most, std::abs(weight(f, c)));
        head.unit = most / largest;
        for (std::size_t f = 0; most > 0 && f < of_feature.size(); ++f) {
            const auto value = std::lround(weight(f, c) / head.unit);
            if (std::abs(value) >= least_weight)
                of_feature[f].push_back({static_cast<std::uint8_t>(c), static_cast<std::int8_t>(value)});
        }
    }
    for (std::size_t f = 0; f < of_feature.size(); ++f) {
        // Nothing is learned from a feature without weights, but it makes a stretch longer.
        if (of_feature[f].empty()) continue;
        auto& entry = m_entries[corpus.keys[f]];
        entry.rarity = corpus.rarities[f];
        entry.weights.insert(entry.weights.end(), of_feature[f].begin(), of_feature[f].end());
    }
}

ConceptModel ModelBuilder::take() {
    std::vector<ConceptModel::Slot> slots(m_entries.size() + m_entries.size() / 4 + 1);
    std::vector<ConceptModel::Weight> weights;
    for (const auto& [key, entry] : m_entries) {
        auto at = ConceptModel::home_of(key, slots.size());
        while (slots[at].count != 0) at = at + 1 < slots.size() ? at + 1 : 0;
        slots[at] = {key, static_cast<std::uint32_t>(weights.size()), static_cast<std::uint16_t>(entry.weights.size()),
                     entry.rarity};
        weights.insert(weights.end(), entry.weights.begin(), entry.weights.end());
    }
    return {std::move(m_ids), std::move(m_heads), std::move(slots), std::move(weights)};
}

}  // namespace haoping
