#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <unicode/uchar.h>

namespace haoping {

// Kinds of characters, for UTF-16 text after folding. ASCII is answered without asking ICU.

constexpr bool is_ascii_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

constexpr bool is_ascii_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

constexpr bool is_ascii_upper(char32_t c) { return c >= U'A' && c <= U'Z'; }

// Ideographs of Chinese text, 々 and 〇 included.
constexpr bool is_han(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3005 || c == 0x3007 ||
           (c >= 0x20000 && c <= 0x323AF) || (c >= 0xF900 && c <= 0xFAFF);
}

inline bool is_letter(char32_t c) {
    return c < 0x80 ? is_ascii_letter(c) : !is_han(c) && u_isalpha(static_cast<UChar32>(c));
}

inline bool is_upper(char32_t c) { return c < 0x80 ? is_ascii_upper(c) : u_isupper(static_cast<UChar32>(c)) != 0; }

// Folding leaves only these two kinds of white space.
constexpr bool is_blank(char32_t c) { return c == U' ' || c == U'\n'; }

}  // namespace haoping
