#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "recognition/concept_model.h"
#include "recognition/stretches.h"

namespace haoping {

// How much each stretch of a reply resembles the sentences of each concept; the weights of all concepts are summed in
// one pass. The model must outlive it.
class ClauseScores {
public:
    ClauseScores(const Analysis& reply, const ReplyFeatures& features, const ConceptModel& model);

    const std::vector<Stretch>& stretches() const { return m_stretches; }

    // Comparable with the borders of ConceptModel::head of the stretch's language. A concept that was not learned in
    // that language scores nothing.
    std::optional<double> score(std::size_t concept_index, const Stretch& stretch) const;

    // How many features of the stretch's words tell anything of any concept: none in a name.
    std::uint32_t known(const Stretch& stretch) const;

private:
    const ConceptModel& m_model;
    std::vector<std::int32_t> m_sums;      // [clause × concepts + concept]
    std::vector<std::uint32_t> m_squares;  // [clause]: of the features' rarities
    std::vector<std::uint32_t> m_known;    // [clause]
    std::vector<Stretch> m_stretches;
};

}  // namespace haoping
