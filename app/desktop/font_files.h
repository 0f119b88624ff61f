#pragma once

#include <string>
#include <vector>

#include "ui/font_atlas.h"

namespace haoping::desktop {

struct FoundFonts {
    ui::FontFiles files;  // Latin, Chinese, then one for rare symbols
    bool latin = false;
    bool chinese = false;
};

// Asks the system for the fonts of the design. Never fails: what is not there is left out.
FoundFonts find_fonts();

// For each script without a font, one sentence with what to install.
std::vector<std::string> font_complaints(const FoundFonts& fonts);

}  // namespace haoping::desktop
