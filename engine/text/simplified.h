#pragma once

namespace haoping {

// The simplified form of a Chinese character, so that 無法 and 无法 are one word; the character itself when it has none.
// Needs ICU's transliteration rules; without them every character stands for itself.
char16_t simplified(char16_t han);

}  // namespace haoping
