#pragma once

#include "screens/frame.h"

namespace haoping {

// F1: the keys of the screen that is open, then those that work everywhere.
void draw_keys(const Pen& pen, const KeyLines& here, KeysDraft& draft);

}  // namespace haoping
