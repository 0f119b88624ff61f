#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/span.h"

namespace haoping {

struct CodePoint {
    char32_t value = 0;
    Span span;
};

// The code point that begins at `offset` (< text.size()). Malformed bytes are read as one U+FFFD
// over the longest stretch that could have begun a code point (the practice of the Unicode standard).
CodePoint decode(std::string_view text, std::uint32_t offset);

// The code point at `at` (< text.size()), which moves behind it. A lone surrogate is itself.
char32_t next_code_point(std::u16string_view text, std::uint32_t& at);

// At most `limit` code points; a malformed byte counts as one.
std::string_view leading_characters(std::string_view text, std::size_t limit);
std::size_t count_characters(std::string_view text);

void append_utf8(std::string& out, char32_t c);
std::string to_utf8(std::u16string_view text);

}  // namespace haoping
