#include "ui/unicode.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace haoping::ui {

std::vector<CodePoint> decode_utf8(std::string_view text) {
    std::vector<CodePoint> points;
    points.reserve(text.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < length;) {
        const std::int32_t begin = at;
        UChar32 c = 0;
        U8_NEXT(bytes, at, length, c);
        if (c < 0) {
            for (std::int32_t bad = begin; bad < at; ++bad) {
                points.push_back({U'\uFFFD', static_cast<std::size_t>(bad)});
            }
        } else {
            points.push_back({static_cast<char32_t>(c), static_cast<std::size_t>(begin)});
        }
    }
    return points;
}

std::u32string to_utf32(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (const CodePoint& point : decode_utf8(text)) {
        out.push_back(point.value);
    }
    return out;
}

void append_utf8(std::string& out, char32_t code_point) {
    const bool valid = code_point <= 0x10FFFF && !(code_point >= 0xD800 && code_point <= 0xDFFF);
    const auto c = static_cast<std::uint32_t>(valid ? code_point : U'\uFFFD');
    std::uint8_t bytes[4] = {};
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, c);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char32_t c : text) {
        append_utf8(out, c);
    }
    return out;
}

bool is_han(char32_t c) {
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x4DBF) ||
           (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool is_latin_or_digit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x370 && c <= 0x52F);
}

bool is_blank(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0; }

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2064) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF ||
           (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);  // skin tones and tags of emoji
}

std::string initials_of(std::string_view name) {
    const std::u32string letters = to_utf32(name);
    // Of a Chinese name the last character, whatever stands behind it in letters: one script is enough.
    const auto last = std::find_if(letters.rbegin(), letters.rend(), is_han);
    if (last != letters.rend()) {
        return to_utf8(std::u32string(1, *last));
    }
    std::u32string out;
    bool word_begins = true;
    for (const char32_t c : letters) {
        if (word_begins && u_isalnum(static_cast<UChar32>(c)) != 0 && out.size() < 2) {
            out.push_back(static_cast<char32_t>(u_toupper(static_cast<UChar32>(c))));
        }
        word_begins = is_blank(c) || c == U'-';
    }
    return to_utf8(out);
}

}  // namespace haoping::ui
