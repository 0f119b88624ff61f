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
    for (const auto& one_of : phrase.required)
        for (std::size_t i = 0; i < one_of.size(); ++i)
            m_demanded.push_back({ReplyIndex::place_of(one_of[i]), i + 1 == one_of.size()});
    m_first_demanded.push_back(static_cast<std::uint32_t>(m_demanded.size()));
}

std::uint64_t PhraseBook::sentences_for(std::uint32_t phrase, const ReplyIndex& reply) const {
    std::uint64_t sentences = ~0ULL;
    std::uint64_t with_word = 0;  // of the demand
    for (auto i = m_first_demanded[phrase]; i < m_first_demanded[phrase + 1] && sentences != 0; ++i) {
        with_word |= reply.sentences_at(m_demanded[i].place);
        if (!m_demanded[i].last_of_demand) continue;
        sentences &= with_word;
        with_word = 0;
    }
    return sentences;
}

}  // namespace haoping
