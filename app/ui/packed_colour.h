#pragma once

#include <imgui.h>

#include "ui/theme.h"

namespace haoping::ui {

inline ImU32 packed(Color c) { return IM_COL32(c.r, c.g, c.b, c.a); }

}  // namespace haoping::ui
