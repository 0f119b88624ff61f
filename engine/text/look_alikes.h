#pragma once

#include <cstdint>

#include "text/folding.h"

namespace haoping {

// Cyrillic and Greek letters that pass for Latin ones are made Latin, in `text.cased` only: in words that mix
// the scripts, and everywhere when no letter of the reply is unmistakably Cyrillic or Greek. Returns how many.
std::uint32_t undo_look_alikes(FoldedText& text);

}  // namespace haoping
