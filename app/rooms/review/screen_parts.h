#pragma once

#include "screens/frame.h"

namespace haoping {

ui::Status status_of(State state);

// The parts of the review; each draws itself into its rectangle.
void draw_debrief_bar(const Pen& pen, const ui::Rect& rect, const DebriefView& view);
// Where the printed page was saved, or why not. Returns its height; 0: nothing to say.
float draw_report_strip(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);
float verdict_height(const Pen& pen, float width, const DebriefView& view);
void draw_verdict(const Pen& pen, const ui::Rect& rect, const DebriefView& view);
void draw_criteria(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);
void draw_reply(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);
// Only the reply with its evidence, without the panel that explains.
void draw_evidence(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);
// Why, and what to write instead, for the selected row; its height is at most `most`.
float explanation_height(const Pen& pen, float width, const DebriefView& view, const DebriefDraft& draft, float most);
void draw_explanation(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);
// "I disagree", or the line where one says why.
float disagreement_height(const Pen& pen, const CriterionRow& row, const DebriefDraft& draft);
void draw_disagreement(const Pen& pen, const ui::Rect& rect, const DebriefView& view, const CriterionRow& row,
                       DebriefDraft& draft);
void draw_model_reply(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);
// Model reply and effect, one below the other.
void draw_side(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);
float effect_lines_height(const std::vector<EffectLine>& lines);
void draw_effect_lines(const Pen& pen, const ui::Rect& rect, const std::vector<EffectLine>& lines);
void draw_compare(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);
void draw_replay(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);
void draw_outcome(const Pen& pen, const ui::Rect& rect, const DebriefView& view, DebriefDraft& draft);

}  // namespace haoping
