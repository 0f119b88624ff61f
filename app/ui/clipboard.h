#pragma once

#include <string_view>

namespace haoping::ui {

// Puts a text into the system's clipboard.
void copy_text(std::string_view text);

}  // namespace haoping::ui
