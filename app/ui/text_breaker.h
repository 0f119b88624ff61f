#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace haoping::ui {

enum class BreakKind : unsigned char { none, allowed, required };

// ICU's rules for where a line may end, where a word begins and what a person sees as one character.
// Making one costs about a millisecond, so keep it; it is not thread-safe.
class TextBreaker {
public:
    TextBreaker();
    ~TextBreaker();
    TextBreaker(const TextBreaker&) = delete;
    TextBreaker& operator=(const TextBreaker&) = delete;

    // For each byte of the UTF-8 text, and one beyond its end: may, or must, a line end before it?
    std::vector<BreakKind> line_breaks(std::string_view utf8);

    // Code point positions, all from 0 to text.size().
    std::size_t previous_character(std::u32string_view text, std::size_t at);
    std::size_t next_character(std::u32string_view text, std::size_t at);
    std::size_t previous_word(std::u32string_view text, std::size_t at);  // to the beginning of a word
    std::size_t next_word(std::u32string_view text, std::size_t at);      // over the word and the blanks after it
    struct Range {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    Range word_around(std::u32string_view text, std::size_t at);  // Chinese words by ICU's dictionary

private:
    struct Iterators;
    std::unique_ptr<Iterators> m_iterators;
};

}  // namespace haoping::ui
