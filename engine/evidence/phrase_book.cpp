#include "evidence/phrase_book.h"

#include <algorithm>
#include <utility>

namespace haoping {

PhraseBook::PhraseBook(std::vector<Phrase> phrases) : m_phrases(std::move(phrases)) {
    for (std::uint32_t i = 0; i < m_phrases.size(); ++i) {
        m_size += m_phrases[i].size;
        m_depth = std::max(m_depth, m_phrases[i].depth);
        add_demands(m_phrases[i]);
        const auto& required = m_phrases[i].required;
        if (required.empty()) m_anchors.push_back({.phrase = i, .anything = true});
        if (!required.empty())
            for (const auto key : required.front()) m_anchors.push_back({.key = key, .phrase = i});
    }
}

void PhraseBook::add_demands(const Phrase& phrase) {
    for (const auto& one_of : phrase.required) {
        const auto first = static_cast<std::uint32_t>(m_places.size());
        for (const auto key : one_of) m_places.push_back(ReplyIndex::place_of(key));
        m_demands.push_back({first, static_cast<std::uint32_t>(m_places.size())});
    }
    m_first_demand.push_back(static_cast<std::uint32_t>(m_demands.size()));
}

std::uint64_t PhraseBook::sentences_for(std::uint32_t phrase, const ReplyIndex& reply) const {
    std::uint64_t sentences = ~0ULL;
    for (auto demand = m_first_demand[phrase]; demand < m_first_demand[phrase + 1] && sentences != 0; ++demand) {
        std::uint64_t with = 0;
        for (auto i = m_demands[demand].first; i < m_demands[demand].end; ++i) with |= reply.sentences_at(m_places[i]);
        sentences &= with;
    }
    return sentences;
}

}  // namespace haoping
