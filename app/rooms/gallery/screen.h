#pragma once

#include "screens/frame.h"

namespace haoping {

// Every widget in every state, in the theme and at the size that are chosen. Its texts are samples in both languages
// and not translated: it is for those who make the program.
void draw_gallery(const Pen& pen, const ui::Rect& area, GalleryDraft& draft);
inline KeyLines keys_of(const Texts&, const GalleryView&) { return {}; }  // none of its own

}  // namespace haoping
