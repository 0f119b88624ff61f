#pragma once

#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

// A value that can be used elsewhere: calm at rest, accent colour and a plus when it can be pressed.
// A click or Enter activates it; Ctrl+click or Ctrl+C copies it to the clipboard instead.
struct ValueLink {
    std::string_view text;    // as shown
    std::string_view insert;  // what is copied
    std::string_view tooltip;
    TextStyle style = base_text;
};
float value_link_height(Ui& ui, float width, const ValueLink& value);
bool value_link(Ui& ui, const Rect& rect, const ValueLink& value);

}  // namespace haoping::ui
