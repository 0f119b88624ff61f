#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/word_table.h"

namespace haoping {

// What was answered for words before, for as many as there is room: a word that comes to the place of another takes
// it. Only for answers that depend on nothing but the word.
template <typename Answer>
class WordMemory {
public:
    // Null when the word was not asked for or its place was taken since. Lives until the next keep().
    const Answer* find(std::string_view word) const {
        const auto& entry = m_entries[place_of(word)];
        return !word.empty() && entry.word == word ? &entry.answer : nullptr;
    }

    void keep(std::string_view word, Answer answer) {
        if (word.size() > longest) return;
        auto& entry = m_entries[place_of(word)];
        entry.word = word;
        entry.answer = std::move(answer);
    }

private:
    static constexpr std::size_t room = 2048;   // a few times what the replies to one case use
    static constexpr std::size_t longest = 32;  // bytes; longer ones hardly come again

    struct Entry {
        std::string word;  // empty: free
        Answer answer{};
    };
    static std::size_t place_of(std::string_view word) { return hash_of(word) % room; }

    std::vector<Entry> m_entries = std::vector<Entry>(room);
};

}  // namespace haoping
