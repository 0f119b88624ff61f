#include "evidence/reply_search.h"

#include <algorithm>
#include <iterator>

namespace haoping {

ReplySearch::ReplySearch(const ReplyIndex& reply, const PhraseIndex& index)
    : m_reply(reply),
      m_index(&index),
      m_candidates(index.candidates(reply)),
      m_found(index.size()),
      m_learned(reply),
      m_for_patterns(reply.analysis().text) {}

const std::vector<Hit>& ReplySearch::resembling(const PhraseNode& node) {
    return m_learned.found(*node.learned, node.recognition);
}

const PhrasesFound& ReplySearch::found(const PhraseNode& node) {
    const auto place = m_index == nullptr ? 0U : m_index->place_of(node.number);
    if (m_index == nullptr || place == m_index->size()) {
        const auto known = m_found_beside.find(node.number);
        return known != m_found_beside.end() ? known->second
                                             : m_found_beside.emplace(node.number, try_all(node)).first->second;
    }
    auto& found = m_found[place];
    if (!found) found = try_candidates(node, place);
    return *found;
}

PhrasesFound ReplySearch::try_all(const PhraseNode& node) {
    PhrasesFound found;
    node.phrases->each_possible(m_reply, [&](const Phrase& phrase, std::uint64_t sentences) {
        try_phrase(phrase, sentences, found);
    });
    std::ranges::stable_sort(found.hits, {}, &Hit::span);
    return found;
}

PhrasesFound ReplySearch::try_candidates(const PhraseNode& node, std::uint32_t place) {
    PhrasesFound found;
    for (const auto& candidate : std::ranges::equal_range(m_candidates, place, {}, &PhraseIndex::Candidate::list))
        if (const auto sentences = node.phrases->sentences_for(candidate.phrase, m_reply); sentences != 0)
            try_phrase(node.phrases->phrases()[candidate.phrase], sentences, found);
    std::ranges::stable_sort(found.hits, {}, &Hit::span);
    return found;
}

void ReplySearch::try_phrase(const Phrase& phrase, std::uint64_t sentences, PhrasesFound& found) {
    if (m_work.used_up()) return;
    auto result =
        search(phrase, m_reply, m_reply.whole(), sentences, std::min(most_steps_of_a_phrase, m_work.left()));
    m_work.spend(result.steps >= most_steps_of_a_phrase ? m_work.left() : result.steps + 1);
    std::ranges::move(result.hits, std::back_inserter(found.hits));
    std::ranges::move(result.refused, std::back_inserter(found.refused));
}

}  // namespace haoping
