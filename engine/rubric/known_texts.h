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
    struct Runs {
        std::size_t length = 0;
        std::vector<std::uint64_t> hashes;  // ascending
    };
    void add(const std::vector<ReplyUnit>& text, Runs& runs) const;

    Runs m_words;
    Runs m_characters;
};

}  // namespace haoping
