#pragma once

#include <cstdint>

#include "text/analysis.h"

namespace haoping {

enum class ReplyLanguage : std::uint8_t {
    english,
    chinese,
    bilingual,  // both, each in paragraphs of its own: a letter and its translation
    mixed,      // both in one paragraph: nobody can send it so
    other,      // French, Polish, Russian … by small words and letters; not read here
};

// Names, numbers and words in capitals (USPS, PayPal) belong to either language.
ReplyLanguage language_of(const Analysis& reply);

}  // namespace haoping
