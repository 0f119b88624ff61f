#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "evidence/concept.h"
#include "evidence/phrase_search.h"
#include "evidence/reply_index.h"
#include "recognition/clause_scores.h"

namespace haoping {

// How sure it is what resembles learned sentences. What accuses is for a person to look at and crosses no gate.
inline constexpr double recognised_confidence = 0.8;
inline constexpr double accused_confidence = 0.5;
inline constexpr double unsure_confidence = 0.5;

// Looks in one reply for what resembles the sentences that concepts were learned from; each concept once, however many
// criteria ask. The reply must outlive it; for one thread.
class LearnedSearch {
public:
    explicit LearnedSearch(const ReplyIndex& reply) : m_reply(reply) {}

    // The shortest first: what says it and little else.
    const std::vector<Hit>& found(const LearnedConcept& learned, Recognition use);

private:
    struct Scored {  // by one model
        ClauseScores scores;
        std::vector<Stretch> stretches;  // that may say something at all
    };
    Scored& scored_by(const ConceptModel& model);
    std::optional<Hit> hit(const LearnedConcept& learned, Recognition use, const Scored& by,
                           const Stretch& stretch) const;

    const ReplyIndex& m_reply;
    std::map<const ConceptModel*, Scored> m_scored;
    std::map<std::tuple<const ConceptModel*, std::uint32_t, Recognition>, std::vector<Hit>> m_found;
};

}  // namespace haoping
