#include "ui/plain_text.h"

#include <algorithm>
#include <array>

#include "ui/unicode.h"

namespace haoping::ui {
namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};
// Joiners are not among them: emoji and some scripts need U+200C and U+200D.
constexpr std::array<CodeRange, 9> dropped{{{0x00, 0x08},
                                            {0x0E, 0x1F},
                                            {0x7F, 0x84},
                                            {0x86, 0x9F},
                                            {0xAD, 0xAD},        // soft hyphen
                                            {0x200B, 0x200B},    // blank without width
                                            {0x200E, 0x200F},    // writing direction
                                            {0x202A, 0x202E},    // writing direction
                                            {0x2060, 0x2064}}};  // word joiner and invisible signs
constexpr std::array<char32_t, 5> line_ends{0x0B, 0x0C, 0x85, 0x2028, 0x2029};
constexpr std::array<char32_t, 3> fixed_blanks{0xA0, 0x2007, 0x202F};
constexpr char32_t byte_order_mark = 0xFEFF;

bool is_dropped(char32_t c) {
    return c == byte_order_mark || std::any_of(dropped.begin(), dropped.end(), [c](const CodeRange& range) {
               return c >= range.first && c <= range.last;
           });
}

template <class List>
bool is_one_of(const List& list, char32_t c) {
    return std::find(list.begin(), list.end(), c) != list.end();
}

}  // namespace

std::u32string plain_text(std::string_view utf8) {
    std::u32string out;
    bool after_return = false;
    for (const char32_t c : to_utf32(utf8)) {
        const bool second_half = after_return && c == U'\n';
        after_return = c == U'\r';
        if (second_half) {
            continue;
        }
        if (c == U'\r' || is_one_of(line_ends, c)) {
            out.push_back(U'\n');
        } else if (is_one_of(fixed_blanks, c)) {
            out.push_back(U' ');
        } else if (!is_dropped(c)) {
            out.push_back(c);
        }
    }
    return out;
}

}  // namespace haoping::ui
