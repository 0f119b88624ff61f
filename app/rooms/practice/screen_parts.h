#pragma once

#include <algorithm>

#include "screens/frame.h"

namespace haoping {

// Small windows and large text: below these logical sizes the screen leaves out what has another way in.
inline bool is_low(const ui::Ui& ui) { return ui.window().h < 520; }
inline bool is_narrow(const ui::Ui& ui) { return ui.window().w < 1000; }

// Messages and reply stand in one column, whose lines the eye can follow: its text is at most 760 px wide.
inline ui::Rect conversation_column(ui::Rect room) {
    const float wide = std::min(room.w, 792.0F);
    return {room.x + (room.w - wide) / 2, room.y, wide, room.h};
}

// The columns of the practice screen; each draws itself into its rectangle.
void draw_queue(const Pen& pen, const ui::Rect& rect, const PracticeView& view, PracticeDraft& draft);
// Alt+↑ and Alt+↓: the customer above or below in the queue.
void take_queue_keys(const Pen& pen, const PracticeView& view);
void draw_conversation(const Pen& pen, const ui::Rect& rect, const PracticeView& view, PracticeDraft& draft);
// One line of it; returns its height.
float draw_conversation_line(const Pen& pen, const ui::Rect& column, std::size_t index, const PracticeView& view,
                             PracticeDraft& draft);
void draw_composer(const Pen& pen, const ui::Rect& rect, const PracticeView& view, PracticeDraft& draft);
// How high the composer wants to be at this width: it grows with its text up to `most`.
float composer_height(const Pen& pen, float width, float most, const PracticeView& view, PracticeDraft& draft);

// The column with what an agent can look up.
void draw_facts(const Pen& pen, const ui::Rect& rect, const PracticeView& view, PracticeDraft& draft);
void draw_orders(const Pen& pen, ui::Rect& column, const PracticeView& view, PracticeDraft& draft);
void draw_rules(const Pen& pen, ui::Rect& column, const PracticeView& view, PracticeDraft& draft);
void draw_help(const Pen& pen, ui::Rect& column, const PracticeView& view);
// "Paid   US $48.90", whose value can be put into the reply.
void draw_fact(const Pen& pen, ui::Rect& column, const FactRow& fact, PracticeDraft& draft);
// At the caret, with a space before it where one is missing.
void insert_into_reply(const Pen& pen, PracticeDraft& draft, std::string_view value);

void draw_actions(const Pen& pen, const ui::Rect& rect, const PracticeView& view, PracticeDraft& draft);
float actions_height(const Pen& pen, float width, const PracticeView& view, const PracticeDraft& draft);
// The form of the action in draft.desk.acting takes the place of the actions.
float action_form_height(const Pen& pen, float width, const ActionButton& action, const PracticeDraft& draft);
void draw_action_form(const Pen& pen, const ui::Rect& rect, const ActionButton& action, PracticeDraft& draft);
// The last question before money moves; nothing when there is none.
void draw_money_question(const Pen& pen, const PracticeView& view, PracticeDraft& draft);
// The open form's fields, to be kept and found again.
ActionForm form_in(const DeskDraft& desk);
void fill_form(DeskDraft& desk, const ActionForm& form);
const ActionButton* acting_on(const PracticeView& view, const PracticeDraft& draft);

// The mode and the time spent, at the right of the conversation's head; returns the width used.
float draw_mode_and_time(const Pen& pen, const ui::Rect& rect, const PracticeView& view, PracticeDraft& draft);
void draw_mode_menu(const Pen& pen, const ui::Rect& anchor, const PracticeView& view, PracticeDraft& draft);

ui::Icon icon_of(ActionKind kind);

}  // namespace haoping
