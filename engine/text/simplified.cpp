#include "text/simplified.h"

#include <bitset>
#include <memory>

#include <unicode/translit.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

namespace haoping {
namespace {

constexpr std::size_t plane = 0x10000;

// The 6,763 characters of GB 2312 are how simplified Chinese is written; what is not among them may be traditional.
std::bitset<plane> gb2312_characters() {
    std::bitset<plane> characters;
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("EUC-CN", &status);
    constexpr int first_row = 0xB0;
    constexpr int last_row = 0xF7;
    constexpr int first_cell = 0xA1;
    constexpr int last_cell = 0xFE;
    for (int row = first_row; U_SUCCESS(status) && row <= last_row; ++row) {
        for (int cell = first_cell; cell <= last_cell; ++cell) {
            const char bytes[] = {static_cast<char>(row), static_cast<char>(cell)};
            char16_t unit[2] = {};
            UErrorCode one = U_ZERO_ERROR;
            if (ucnv_toUChars(converter, unit, 2, bytes, 2, &one) == 1) characters.set(unit[0]);
        }
    }
    ucnv_close(converter);
    return characters;
}

}  // namespace

char16_t simplified(char16_t han) {
    static const auto known = gb2312_characters();
    static const bool can_tell = known.any();  // asked once: the first of them stand far behind in the set
    if (!can_tell || known.test(han)) return han;
    static const std::unique_ptr<const icu::Transliterator> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<const icu::Transliterator>(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    }();
    if (!rules) return han;
    icu::UnicodeString text(static_cast<UChar32>(han));
    rules->transliterate(text);
    return text.length() == 1 ? text[0] : han;
}

}  // namespace haoping
