#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace haoping {

// Words [begin, end) of the reply, by number.
struct WordRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

// Where one thing may stand: ends[s] are the places where it may end when it begins at word s, in ascending order.
struct Places {
    std::vector<std::vector<std::uint32_t>> ends;
    bool single_words = false;  // never longer than one word
};

// Finds room for several things in any order, none over another. Single words are assigned by matching in a bipartite
// graph; longer ones by trying which set of them fits before which word, so there must be few of those.
class AnyOrder {
public:
    AnyOrder(std::vector<Places> things, std::size_t& steps);

    // All of them at or behind word `from`, the last of them ending as early as possible.
    std::optional<std::vector<WordRange>> earliest(std::uint32_t from) const;

    // All of them so that they fill the words [begin, end) without a gap.
    std::optional<std::vector<WordRange>> filling(std::uint32_t begin, std::uint32_t end) const;

private:
    struct Next {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;  // 0: there is none
    };
    class Assignment;

    std::vector<std::uint32_t> first_candidates(std::uint32_t from) const;
    std::optional<std::vector<WordRange>> earliest_long(std::uint32_t from) const;
    std::optional<std::vector<WordRange>> filling_long(std::uint32_t begin, std::uint32_t end) const;

    std::vector<Places> m_things;
    std::vector<std::vector<Next>> m_next;  // of each thing: the one that ends first at or behind a word
    std::size_t& m_steps;
    bool m_single_words;
};

}  // namespace haoping
