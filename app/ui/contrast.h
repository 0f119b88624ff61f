#pragma once

#include <string_view>
#include <vector>

#include "ui/theme.h"

namespace haoping::ui {

// Of WCAG 2.x: 1 to 21, the same both ways.
double contrast(Color a, Color b);

inline constexpr double text_contrast = 4.5;
inline constexpr double mark_contrast = 3;  // borders of controls, large text, marks

// A colour on a ground, and how far they must stand apart.
struct ContrastPair {
    std::string_view mark;
    std::string_view ground;
    Color mark_colour;
    Color ground_colour;
    double needs = text_contrast;
};
// Every pair that the widgets rely on. A new use of a colour goes in here.
std::vector<ContrastPair> promised_pairs(const Palette& palette);

}  // namespace haoping::ui
