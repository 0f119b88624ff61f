#pragma once

#include <algorithm>
#include <cmath>

#include "rooms/study/draft.h"
#include "rooms/study/view.h"
#include "screens/frame.h"

namespace haoping {

void draw_study(const Pen&, const ui::Rect& area, const StudyView&, StudyDraft&);

// The parts of the screen.
void draw_page(const Pen&, const ui::Rect&, const PageView&, StudyDraft&);
// Below a page: the unit's questions, and how hard each proves to be. Returns where it ends.
float draw_questions(const Pen&, ui::Rect column, const std::vector<ItemRow>&);
void draw_quiz(const Pen&, const ui::Rect&, const QuizView&, QuizDraft&);
void draw_quiz_done(const Pen&, const ui::Rect&, const QuizDone&, QuizDraft&);

void draw_due(const Pen&, const ui::Rect&, const DueView&, QuizDraft&);
void draw_papers(const Pen&, const ui::Rect&, const PapersView&, PaperDraft&);
void draw_paper(const Pen&, const ui::Rect&, const PaperView&, PaperDraft&);
// After everything else of the screen.
void draw_hand_in_question(const Pen&, const PaperView&, PaperDraft&);
void draw_paper_result(const Pen&, const ui::Rect&, const PaperResultView&, PaperDraft&);

// What is read stands in the middle of its card, in lines that the eye can follow.
inline ui::Rect reading_column(const ui::Rect& room) {
    const float wide = std::min(room.w, 800.0F);
    return {room.x + std::floor((room.w - wide) / 2), room.y, wide, room.h};
}
// Below it, where a scroll bar may take the right edge.
inline ui::Rect scrolled_column(const ui::Rect& room, ui::Rect content) {
    const ui::Rect reading = reading_column(room);
    content.w = std::min(content.right() - 8, reading.right()) - reading.x;
    content.x = reading.x;
    return content;
}

// Another page begins at its top.
void turn_to(const std::string& unit, StudyDraft&);

// Buttons side by side from the left; each cuts its place off the row.
bool row_button(const Pen&, ui::Rect& row, std::string_view label, const ui::ButtonOptions& options = {});
KeyLines keys_of(const Texts& t, const StudyView&);

}  // namespace haoping
