#pragma once

#include "screens/frame.h"

namespace haoping {

void draw_lab(const Pen& pen, const ui::Rect& area, const LabScreen& screen, LabDraft& draft);
KeyLines keys_of(const Texts& t, const LabScreen&);

}  // namespace haoping
