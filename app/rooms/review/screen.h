#pragma once

#include "screens/frame.h"

namespace haoping {

void draw_debrief(const Pen& pen, const ui::Rect& area, const DebriefView& view, DebriefDraft& draft);
KeyLines keys_of(const Texts& t, const DebriefView&);

}  // namespace haoping
