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
    std::size_t size() const { return m_size; }    // of all phrases together
    std::size_t depth() const { return m_depth; }  // of the deepest

    // The words, one of which a reply must have before the phrase needs looking for: its rarest demand.
    struct Anchor {
        std::uint64_t key = 0;
        std::uint32_t phrase = 0;
        bool anything = false;  // the phrase demands no words
    };
    const std::vector<Anchor>& anchors() const { return m_anchors; }

    // The sentences that have all the words that the phrase demands, as bits (ReplyIndex::bit_of_sentence).
    std::uint64_t sentences_for(std::uint32_t phrase, const ReplyIndex& reply) const;

    // Calls take(phrase, sentences) for each phrase whose words some sentence of the reply has, in order.
    template <typename Take>
    void each_possible(const ReplyIndex& reply, Take take) const {
        for (std::size_t i = 0; i < m_anchors.size();) {
            const auto phrase = m_anchors[i].phrase;
            bool possible = false;
            for (; i < m_anchors.size() && m_anchors[i].phrase == phrase; ++i)
                possible = possible || m_anchors[i].anything || reply.sentences_with(m_anchors[i].key) != 0;
            const auto sentences = possible ? sentences_for(phrase, reply) : 0;
            if (sentences != 0) take(m_phrases[phrase], sentences);
        }
    }

private:
    // Phrase::required once more, in one piece, for it is looked through for every reply: the places of the words of one
    // demand behind those of the other, the last of each marked.
    struct DemandedPlace {
        ReplyIndex::WordPlace place = 0;
        bool last_of_demand = false;
    };
    void add_demands(const Phrase& phrase);

    std::vector<Phrase> m_phrases;
    std::vector<DemandedPlace> m_demanded;
    std::vector<std::uint32_t> m_first_demanded{0};  // [phrase]: in m_demanded; one more at the end
    std::vector<Anchor> m_anchors;
    std::size_t m_size = 0;
    std::size_t m_depth = 0;
};

}  // namespace haoping
