#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "evidence/matcher.h"
#include "evidence/phrase_book.h"

namespace haoping {

// From the words of a reply to the phrases of a rubric that need them, so that a phrase none of whose words is there
// costs nothing. Built once a rubric; immutable; shared between threads.
class PhraseIndex {
public:
    PhraseIndex() = default;
    // Of all phrases below these expressions, which one compiler made.
    explicit PhraseIndex(std::span<const CompiledExpression* const> expressions);

    // How many lists of phrases there are.
    std::size_t size() const { return m_size; }

    // How much it holds: words that lead to phrases.
    std::size_t entries() const { return m_candidates.size() + m_always.size(); }

    // The place of a list among them, by PhraseNode::number; `size()` for a list of another rubric.
    std::uint32_t place_of(std::uint32_t number) const;

    struct Candidate {
        std::uint32_t list = 0;    // its place
        std::uint32_t phrase = 0;  // of its book
        auto operator<=>(const Candidate&) const = default;
    };
    // In order, each once.
    std::vector<Candidate> candidates(const ReplyIndex& reply) const;

private:
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t first = 0;  // in m_candidates
        std::uint32_t count = 0;  // 0: free
    };
    struct List {
        std::uint32_t number = 0;  // PhraseNode::number
        std::optional<std::uint32_t> place = {};  // empty: free
    };
    // Where a list stands in m_lists or, if it isn't there, might.
    std::size_t home_of(std::uint32_t number) const;
    void add(std::vector<std::pair<std::uint64_t, Candidate>>& entries, const PhraseBook& book, std::uint32_t list);
    const Slot* find(std::uint64_t key) const;

    std::vector<Slot> m_slots;  // open addressing, a power of two
    std::vector<Candidate> m_candidates;
    std::vector<Candidate> m_always;  // phrases that demand no words
    std::vector<List> m_lists;        // by number; open addressing, a power of two
    std::uint32_t m_size = 0;
};

}  // namespace haoping
