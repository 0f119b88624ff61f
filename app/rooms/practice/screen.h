#pragma once

#include "screens/frame.h"

namespace haoping {

void draw_practice(const Pen& pen, const ui::Rect& area, const PracticeView& view, PracticeDraft& draft);
KeyLines keys_of(const Texts& t, const PracticeView&);

}  // namespace haoping
