#pragma once

#include <memory>
#include <vector>

#include "evidence/phrase.h"
#include "evidence/reply_index.h"

namespace haoping {

// Phrases that stand for each other, with a quick test of which of them a reply can hold at all.
class PhraseBook {
public:
    explicit PhraseBook(std::vector<Phrase> phrases);

    const std::vector<Phrase>& phrases() const { return m_phrases; }

    // Calls take(phrase, sentences) for each phrase whose words some sentence of the reply has, in order. A bit of
    // `sentences` for each such sentence, see ReplyIndex::sentences_with.
    template <typename Take>
    void each_possible(const ReplyIndex& reply, Take take) const {
        for (std::size_t i = 0; i < m_anchors.size();) {
            const auto phrase = m_anchors[i].phrase;
            bool possible = false;
            for (; i < m_anchors.size() && m_anchors[i].phrase == phrase; ++i)
                possible = possible || m_anchors[i].anything || reply.sentences_with(m_anchors[i].key) != 0;
            const auto sentences = possible ? sentences_for(m_phrases[phrase], reply) : 0;
            if (sentences != 0) take(m_phrases[phrase], sentences);
        }
    }

private:
    // The rarest set of words that the phrase demands, in one row for all phrases.
    struct Anchor {
        std::uint64_t key = 0;
        std::uint32_t phrase = 0;
        bool anything = false;  // the phrase demands no words
    };
    static std::uint64_t sentences_for(const Phrase& phrase, const ReplyIndex& reply);

    std::vector<Phrase> m_phrases;
    std::vector<Anchor> m_anchors;
};

}  // namespace haoping
