#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "evidence/reply_index.h"

namespace haoping {

// Texts whose copy is no reply, cut into runs of equal words once, so that many replies can be held against them.
class KnownTexts {
public:
    KnownTexts() = default;
    // `run` words make a copy; of Chinese characters twice as many, for a word has about two.
    KnownTexts(std::size_t run, std::span<const std::string> texts);

    // Marks the units of the reply that stand in such runs; `copied` is of their number.
    void mark(const std::vector<ReplyUnit>& reply, bool han, std::vector<bool>& copied) const;

private:
    class Runs {
    public:
        Runs() = default;
        Runs(std::size_t length, const std::vector<std::vector<ReplyUnit>>& texts);

        std::size_t length() const { return m_length; }
        bool empty() const { return m_slots.empty(); }
        bool has(std::uint64_t hash) const;

    private:
        std::size_t m_length = 0;
        std::vector<std::uint64_t> m_slots;  // of hashes, open addressing, a power of two; 0: free
    };

    Runs m_words;
    Runs m_characters;
};

}  // namespace haoping
