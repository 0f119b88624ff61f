#pragma once

#include <span>
#include <vector>

#include "ui/unicode.h"

namespace haoping::ui {

struct PlacedGlyph;

bool is_right_to_left(char32_t c);
// Arabic letters get the form that their neighbours ask for. As many as before, in the same places.
void join_arabic(std::span<CodePoint> points);
// Glyphs of one line, set from the left in the order of the text: words that run from the right are turned round where
// they stand, the numbers in them stay.
void turn_right_to_left(std::span<PlacedGlyph> line);

}  // namespace haoping::ui
