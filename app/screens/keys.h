#pragma once

#include "screens/frame.h"

namespace haoping {

// F1: the keys of the screen that is open, as it tells them itself (keys_of), then those that work everywhere.
void draw_keys(const Pen& pen, const ScreenView& view, KeysDraft& draft);

}  // namespace haoping
