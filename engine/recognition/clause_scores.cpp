#include "recognition/clause_scores.h"

#include <cmath>

namespace haoping {

ClauseScores::ClauseScores(const Analysis& reply, const ReplyFeatures& features, const ConceptModel& model)
    : m_model(model),
      m_sums(reply.clauses.size() * model.size()),
      m_squares(reply.clauses.size()),
      m_known(reply.clauses.size()),
      m_stretches(stretches_of(reply)) {
    // First what the model knows, then what it says: the look-ups wait for memory, and wait together.
    std::vector<const ConceptModel::Slot*> known;
    known.reserve(features.all.size());
    for (std::size_t i = 0; i < reply.clauses.size(); ++i) {
        known.clear();
        for (const auto& feature : features.of_clause(i)) {
            const auto* slot = model.find(feature.key);
            if (slot == nullptr) continue;
            m_known[i] += feature.of_words ? 1U : 0U;
            m_squares[i] += static_cast<std::uint32_t>(slot->rarity) * slot->rarity;
            known.push_back(slot);
        }
        model.add_weights(known, std::span(m_sums).subspan(i * model.size(), model.size()));
    }
}

std::uint32_t ClauseScores::known(const Stretch& stretch) const {
    std::uint32_t count = 0;
    for (auto i = stretch.first_clause; i <= stretch.last_clause; ++i) count += m_known[i];
    return count;
}

std::optional<double> ClauseScores::score(std::size_t concept_index, const Stretch& stretch) const {
    const auto& head = m_model.head(concept_index, stretch.language);
    if (head.unit == 0) return std::nullopt;
    std::int64_t sum = 0;
    std::uint64_t square = 0;
    for (auto i = stretch.first_clause; i <= stretch.last_clause; ++i) {
        sum += m_sums[i * m_model.size() + concept_index];
        square += m_squares[i];
    }
    if (square == 0) return head.bias;
    return head.unit * static_cast<double>(sum) * rarity_unit / std::sqrt(static_cast<double>(square)) + head.bias;
}

}  // namespace haoping
