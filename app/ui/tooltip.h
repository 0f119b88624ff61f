#pragma once

#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

// The panel itself; widgets ask for one with Ui::tooltip. At most 260 wide; `keys` stands as a key cap behind the text.
Vec tooltip_size(Ui& ui, std::string_view text, std::string_view keys);
void tooltip_panel(Ui& ui, const Rect& box, std::string_view text, std::string_view keys);

}  // namespace haoping::ui
