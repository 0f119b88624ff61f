#pragma once

#include "screens/frame.h"

namespace haoping {

// The columns of the practice screen; each draws itself into its rectangle.
void draw_queue(const Pen& pen, const ui::Rect& rect, const PracticeView& view);
void draw_conversation(const Pen& pen, const ui::Rect& rect, const PracticeView& view, PracticeDraft& draft);
void draw_composer(const Pen& pen, const ui::Rect& rect, const PracticeView& view, PracticeDraft& draft);
void draw_facts(const Pen& pen, const ui::Rect& rect, const PracticeView& view, PracticeDraft& draft);
void draw_actions(const Pen& pen, const ui::Rect& rect, const PracticeView& view, PracticeDraft& draft);
float actions_height(const Pen& pen, float width, const PracticeView& view);
// The dialog of the action in draft.acting; nothing when there is none.
void draw_action_dialog(const Pen& pen, const PracticeView& view, PracticeDraft& draft);

}  // namespace haoping
