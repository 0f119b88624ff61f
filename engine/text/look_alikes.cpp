#include "text/look_alikes.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/characters.h"

namespace haoping {
namespace {

constexpr std::u16string_view foreign =
    u"\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB\u051B\u051D"
    u"\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u04C0"
    u"\u03BF\u03BD\u03B1\u03B9\u03C1\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5"
    u"\u03A7\u0251\u0261";
constexpr std::u16string_view latin =
    u"aeopcyxijsdhqw"
    u"ABEKMHOPCTYXIJSI"
    u"ovaipABEZHIKMNOPTY"
    u"Xag";
static_assert(foreign.size() == latin.size());

constexpr bool is_cyrillic_or_greek(char16_t c) { return (c >= 0x0370 && c <= 0x052F) || c == 0x0251 || c == 0x0261; }

char16_t latin_twin(char16_t c) {
    const auto at = foreign.find(c);
    return at == std::u16string_view::npos ? u'\0' : latin[at];
}

bool is_unmistakable(char16_t c) { return is_cyrillic_or_greek(c) && is_letter(c) && latin_twin(c) == 0; }

}  // namespace

std::uint32_t undo_look_alikes(FoldedText& text) {
    auto& units = text.cased;
    if (std::none_of(units.begin(), units.end(), is_cyrillic_or_greek)) return 0;
    const bool foreign_text = std::any_of(units.begin(), units.end(), is_unmistakable);
    std::uint32_t undone = 0;
    for (std::size_t begin = 0; begin < units.size();) {
        if (!is_letter(units[begin])) {
            ++begin;
            continue;
        }
        auto end = begin;
        bool has_latin = false;
        for (; end < units.size() && is_letter(units[end]); ++end) has_latin |= is_ascii_letter(units[end]);
        for (; begin < end; ++begin) {
            const char16_t twin = has_latin || !foreign_text ? latin_twin(units[begin]) : u'\0';
            if (twin == 0) continue;
            units[begin] = twin;
            ++undone;
        }
    }
    return undone;
}

}  // namespace haoping
