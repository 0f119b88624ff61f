#include "diagnostics/utf8_form.h"

#include <algorithm>
#include <iterator>

namespace haoping {

namespace {

struct LeadByte {
    unsigned first;
    unsigned last;
    std::size_t length;
    unsigned second_least = 0x80;  // excludes overlong forms, surrogates and what lies behind U+10FFFF
    unsigned second_most = 0xBF;
};

// Unicode Standard, table 3-7 "Well-Formed UTF-8 Byte Sequences".
constexpr LeadByte lead_bytes[] = {
    {0x00, 0x7F, 1},
    {0xC2, 0xDF, 2},
    {0xE0, 0xE0, 3, 0xA0},
    {0xE1, 0xEC, 3},
    {0xED, 0xED, 3, 0x80, 0x9F},
    {0xEE, 0xEF, 3},
    {0xF0, 0xF0, 4, 0x90},
    {0xF1, 0xF3, 4},
    {0xF4, 0xF4, 4, 0x80, 0x8F},
};

}  // namespace

std::size_t code_point_length(std::string_view text) {
    if (text.empty()) return 0;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    const auto* lead = std::find_if(std::begin(lead_bytes), std::end(lead_bytes),
                                    [&](const LeadByte& l) { return byte(0) >= l.first && byte(0) <= l.last; });
    if (lead == std::end(lead_bytes) || lead->length > text.size()) return 0;
    if (lead->length > 1 && (byte(1) < lead->second_least || byte(1) > lead->second_most)) return 0;
    for (std::size_t i = 2; i < lead->length; ++i)
        if ((byte(i) & 0xC0U) != 0x80U) return 0;
    return lead->length;
}

}  // namespace haoping
