#pragma once

#include <optional>

#include "ui/icons.h"

namespace haoping::ui {

// Of a common emoji the line drawing that means about the same, so that it looks alike whatever fonts a computer has.
// None: the fonts draw it, or its stand-in.
std::optional<Icon> picture_of(char32_t c);

// In em: how wide the drawing stands in a line.
inline constexpr float picture_em = 1.25F;

}  // namespace haoping::ui
