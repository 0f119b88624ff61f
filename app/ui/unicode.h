#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace haoping::ui {

struct CodePoint {
    char32_t value = 0;
    std::size_t byte = 0;  // where it begins in the UTF-8 text
};

// Each byte that is not part of valid UTF-8 becomes one U+FFFD, so that every byte keeps a place.
std::vector<CodePoint> decode_utf8(std::string_view text);
std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);
void append_utf8(std::string& out, char32_t code_point);

bool is_han(char32_t c);             // ideographs and kana: what stands on a full em
bool is_latin_or_digit(char32_t c);  // letters and digits of the European scripts
bool is_blank(char32_t c);           // space, tab, newline, ideographic space …
bool is_control(char32_t c);         // has neither picture nor width

// The first letters of up to two words ("Ana Lopes" → "AL"); of a Chinese name its last character ("李晓" → "晓").
std::string initials_of(std::string_view name);

}  // namespace haoping::ui
