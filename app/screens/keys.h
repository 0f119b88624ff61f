#pragma once

#include "screens/frame.h"

namespace haoping {

// F1: the keys of the screen that is open, then those that work everywhere. The one list of them; a new shortcut is
// written down in keys.cpp.
void draw_keys(const Pen& pen, const ScreenView& view, KeysDraft& draft);

}  // namespace haoping
