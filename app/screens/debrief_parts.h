#pragma once

#include "screens/frame.h"

namespace haoping {

ui::Status status_of(State state);

// The parts of the review; each draws itself into its rectangle.
float verdict_height(const Pen& pen, float width, const DebriefView& view);
void draw_verdict(const Pen& pen, const ui::Rect& rect, const DebriefView& view);
void draw_criteria(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);
void draw_reply(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);
void draw_side(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);

}  // namespace haoping
