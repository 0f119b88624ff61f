#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace haoping {

// The words that one case is about, for misspellings of them. Immutable.
class CaseVocabulary {
public:
    struct Entry {
        std::string word;           // lower-case ASCII letters
        std::uint32_t letters = 0;  // letters_of(word)
    };

    // Of other than lower-case ASCII words nothing is kept.
    explicit CaseVocabulary(const std::set<std::string>& words);

    std::span<const Entry> of_length(std::size_t least, std::size_t most) const;
    bool contains(std::string_view word) const;
    std::size_t size() const { return m_words.size(); }

private:
    std::vector<Entry> m_words;  // by length, then by letters
};

}  // namespace haoping
