#include "evidence/phrase_book.h"

#include <algorithm>
#include <utility>

namespace haoping {

PhraseBook::PhraseBook(std::vector<Phrase> phrases) : m_phrases(std::move(phrases)) {
    for (std::uint32_t i = 0; i < m_phrases.size(); ++i) {
        m_size += m_phrases[i].size;
        m_depth = std::max(m_depth, m_phrases[i].depth);
        const auto& required = m_phrases[i].required;
        if (required.empty()) m_anchors.push_back({.phrase = i, .anything = true});
        if (!required.empty())
            for (const auto key : required.front()) m_anchors.push_back({.key = key, .phrase = i});
    }
}

std::uint64_t PhraseBook::sentences_for(std::uint32_t phrase, const ReplyIndex& reply) const {
    std::uint64_t sentences = ~0ULL;
    for (const auto& one_of : m_phrases[phrase].required) {
        std::uint64_t with = 0;
        for (const auto key : one_of) with |= reply.sentences_with(key);
        sentences &= with;
        if (sentences == 0) break;
    }
    return sentences;
}

}  // namespace haoping
