#pragma once

#include "screens/frame.h"

namespace haoping {

void draw_home(const Pen& pen, const ui::Rect& area, const HomeView& view, HomeDraft& draft);
KeyLines keys_of(const Texts& t, const HomeView&);

}  // namespace haoping
