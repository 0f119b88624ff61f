#pragma once

#include <array>
#include <span>
#include <unordered_map>
#include <vector>

#include "learn/reply_terms.h"

namespace haoping {

// The terms of the replies that are learned from: their numbers, and where they occur.
class TermTable {
public:
    struct Family {
        std::unordered_map<std::uint64_t, std::uint32_t> numbers;  // of a hash; only ever looked up, never walked
        std::vector<std::vector<std::uint32_t>> replies;           // [term] → indices of replies that hold it
        std::vector<std::vector<std::uint32_t>> terms;             // [reply] → its terms
    };

    explicit TermTable(std::span<const ReplyTerms* const> training);

    const Family& family(std::size_t index) const { return m_families[index]; }
    std::size_t replies() const { return m_replies; }
    // The known terms of a reply.
    std::vector<std::uint32_t> known(const ReplyTerms& reply, std::size_t family) const;

private:
    std::array<Family, term_families> m_families;
    std::size_t m_replies = 0;
};

}  // namespace haoping
