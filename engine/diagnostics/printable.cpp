#include "diagnostics/printable.h"

#include <fmt/format.h>

#include "diagnostics/utf8_form.h"

namespace haoping {

namespace {

// Of well-formed UTF-8.
char32_t value_of(std::string_view code_point) {
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(code_point[i])); };
    switch (code_point.size()) {
        case 1: return byte(0);
        case 2: return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
        case 3: return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
        default: return U'\U0010FFFF';  // beyond U+FFFF nothing steers
    }
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

// Marks, embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX 9, table 1).
bool turns_direction(char32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool separates_lines(char32_t c) { return c == 0x2028 || c == 0x2029; }

}  // namespace

std::string printable(std::string_view text, LineBreaks breaks) {
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        if (breaks == LineBreaks::kept && text.starts_with("\r\n")) text.remove_prefix(1);
        const auto length = code_point_length(text);
        if (length == 0) {
            shown += fmt::format("\\x{:02X}", static_cast<unsigned char>(text.front()));
            text.remove_prefix(1);
            continue;
        }
        const auto c = value_of(text.substr(0, length));
        const bool harmless = c == U'\t' || (c == U'\n' && breaks == LineBreaks::kept);
        if (!harmless && (is_control(c) || turns_direction(c) || separates_lines(c)))
            shown += fmt::format("\\u{:04X}", static_cast<std::uint32_t>(c));
        else
            shown += text.substr(0, length);
        text.remove_prefix(length);
    }
    return shown;
}

}  // namespace haoping
