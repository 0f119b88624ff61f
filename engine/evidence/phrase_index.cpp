#include "evidence/phrase_index.h"

#include <algorithm>
#include <bit>
#include <map>

#include "evidence/node.h"

namespace haoping {
namespace {

using Node = CompiledExpression::Node;

// Calls take(phrase node) for each list of phrases below the node, `near` of facts and formulas of letters left out:
// the former are among the parts, the latter are looked for in a few words only.
template <typename Take>
void each_phrase_node(const Node& node, Take& take) {
    if (const auto* phrases = std::get_if<PhraseNode>(&node.test)) {
        if (phrases->phrases) take(*phrases);
    } else if (const auto* fact = std::get_if<FactNode>(&node.test)) {
        for (const auto& near : fact->near) each_phrase_node(near, take);
    } else if (const auto* group = std::get_if<GroupNode>(&node.test)) {
        for (const auto& part : group->parts) each_phrase_node(part, take);
    }
}

}  // namespace

PhraseIndex::PhraseIndex(std::span<const CompiledExpression* const> expressions) {
    std::vector<std::pair<std::uint64_t, Candidate>> entries;
    std::map<std::uint32_t, std::uint32_t> places;  // by number
    auto take = [&](const PhraseNode& node) {
        if (places.try_emplace(node.number, m_size).second) add(entries, *node.phrases, m_size++);
    };
    for (const auto* expression : expressions)
        if (expression->root() != nullptr) each_phrase_node(*expression->root(), take);

    m_lists.resize(std::bit_ceil(places.size() * 2 + 1));
    for (const auto& [number, place] : places) m_lists[home_of(number)] = {number, place};
    std::ranges::sort(entries);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    m_slots.resize(std::bit_ceil(entries.size() * 2 + 1));
    for (std::size_t i = 0; i < entries.size();) {
        const auto key = entries[i].first;
        auto at = key % m_slots.size();
        while (m_slots[at].count != 0) at = (at + 1) % m_slots.size();
        m_slots[at] = {key, static_cast<std::uint32_t>(m_candidates.size()), 0};
        for (; i < entries.size() && entries[i].first == key; ++i, ++m_slots[at].count)
            m_candidates.push_back(entries[i].second);
    }
}

void PhraseIndex::add(std::vector<std::pair<std::uint64_t, Candidate>>& entries, const PhraseBook& book,
                      std::uint32_t list) {
    for (const auto& anchor : book.anchors()) {
        const Candidate candidate{list, anchor.phrase};
        if (anchor.anything)
            m_always.push_back(candidate);
        else
            entries.emplace_back(anchor.key, candidate);
    }
}

std::uint32_t PhraseIndex::place_of(std::uint32_t number) const {
    return m_lists.empty() ? m_size : m_lists[home_of(number)].place.value_or(m_size);
}

std::size_t PhraseIndex::home_of(std::uint32_t number) const {
    auto at = number % m_lists.size();
    while (m_lists[at].place && m_lists[at].number != number) at = (at + 1) % m_lists.size();
    return at;
}

const PhraseIndex::Slot* PhraseIndex::find(std::uint64_t key) const {
    for (auto at = key % m_slots.size(); m_slots[at].count != 0; at = (at + 1) % m_slots.size())
        if (m_slots[at].key == key) return &m_slots[at];
    return nullptr;
}

std::vector<PhraseIndex::Candidate> PhraseIndex::candidates(const ReplyIndex& reply) const {
    auto found = m_always;
    if (!m_slots.empty())
        reply.each_word([&](std::uint64_t key) {
            if (const auto* slot = find(key))
                found.insert(found.end(), m_candidates.begin() + slot->first,
                             m_candidates.begin() + slot->first + slot->count);
        });
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace haoping
