#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace haoping {

// A text in Unicode's composed form (NFC), with straight quotes and without a byte order mark; origin[i] are the bytes
// that character i was written with.
struct Characters {
    std::u32string text;
    std::vector<Span> origin;

    std::size_t size() const { return text.size(); }
    // Of the characters [begin, end); an empty span where the text ends.
    Span span(std::size_t begin, std::size_t end) const;
};

Characters read_characters(std::string_view text);

// Which characters a word has, roughly: some share a bit.
using CharacterBits = std::uint64_t;
constexpr CharacterBits bit_of(char32_t c) { return CharacterBits{1} << (c % 64U); }

// Letters, marks, digits, punctuation and symbols: whatever may stand in a word of a reply or a pattern.
bool may_stand_in_word(char32_t c);
bool is_letter_of_any_script(char32_t c);
char32_t lower_case(char32_t c);

}  // namespace haoping
