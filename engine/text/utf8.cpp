#include "text/utf8.h"

#include <unicode/utf8.h>

namespace haoping {

CodePoint decode(std::string_view text, std::uint32_t offset) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto at = static_cast<std::int32_t>(offset);
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, at, static_cast<std::int32_t>(text.size()), c);
    return {static_cast<char32_t>(c), {offset, static_cast<std::uint32_t>(at)}};
}

std::string_view leading_characters(std::string_view text, std::size_t limit) {
    if (text.size() <= limit) return text;
    std::uint32_t end = 0;
    for (; limit > 0 && end < text.size(); --limit) end = decode(text, end).span.end;
    return text.substr(0, end);
}

std::size_t count_characters(std::string_view text) {
    std::size_t count = 0;
    for (std::uint32_t at = 0; at < text.size(); ++count) at = decode(text, at).span.end;
    return count;
}

void append_utf8(std::string& out, char32_t c) {
    const auto tail = [&](unsigned shift) { out.push_back(static_cast<char>(0x80U | ((c >> shift) & 0x3FU))); };
    if (c < 0x80) {
        out.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        out.push_back(static_cast<char>(0xC0U | (c >> 6U)));
        tail(0);
    } else if (c < 0x10000) {
        out.push_back(static_cast<char>(0xE0U | (c >> 12U)));
        tail(6);
        tail(0);
    } else {
        out.push_back(static_cast<char>(0xF0U | (c >> 18U)));
        tail(12);
        tail(6);
        tail(0);
    }
}

char32_t next_code_point(std::u16string_view text, std::uint32_t& at) {
    const char16_t first = text[at++];
    const bool lead = first >= 0xD800 && first <= 0xDBFF;
    if (!lead || at >= text.size() || text[at] < 0xDC00 || text[at] > 0xDFFF) return first;
    const char16_t second = text[at++];
    return 0x10000U + ((first - 0xD800U) << 10U) + (second - 0xDC00U);
}

std::string to_utf8(std::u16string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::uint32_t at = 0; at < text.size();) append_utf8(out, next_code_point(text, at));
    return out;
}

}  // namespace haoping
