#include <algorithm>

#include "rooms/review/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float explanation_share = 0.56F;
constexpr float low_explanation_share = 0.44F;  // in low windows one's own reply keeps the larger part
constexpr float low_window = 820;
constexpr float readable_width = 760;

struct Spans {
    std::vector<EvidenceSpan> spans;
    std::vector<std::size_t> rows;  // which criterion row each span belongs to
};

Spans spans_of(const DebriefView& view, const DebriefDraft& draft) {
    Spans all;
    for (std::size_t at = 0; at < view.criteria.size(); ++at) {
        const haoping::CriterionRow& row = view.criteria[at];
        for (const auto span : row.evidence) {
            all.spans.push_back({.range = {span.begin, span.end},
                                 .status = status_of(row.state),
                                 .badge = row.label,
                                 .rule = row.kind != RowKind::criterion,
                                 .active = draft.selected == at || draft.hovered_row == at});
            all.rows.push_back(at);
        }
    }
    return all;
}

std::vector<ui::MissingSlot> slots_of(const DebriefView& view) {
    std::vector<ui::MissingSlot> slots;
    for (const MissingPoint& point : view.slots) {
        const haoping::CriterionRow& row = view.criteria[point.row];
        slots.push_back({.at = point.at, .text = row.title, .badge = row.label});
    }
    return slots;
}

void select_row(DebriefDraft& draft, std::size_t row) {
    draft.selected = row;
    draft.plain_words = false;
    draft.go_to_row = true;
}

}  // namespace

void draw_evidence(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    ScrollArea area(pen.ui, inset(rect, 1, 1), draft.reply, "your reply");
    Rect column = inset(area.content(), 18, 10);
    column.w = std::min(column.w, readable_width);
    const Spans spans = spans_of(view, draft);
    const auto slots = slots_of(view);
    const EvidenceResult result = evidence_text(
        pen.ui, column, {.text = view.reply, .spans = spans.spans, .slots = slots, .label = pen.t.label("Your reply")});
    draft.hovered_words.reset();
    if (result.hovered_span) {
        draft.hovered_words = spans.rows[*result.hovered_span];
    }
    if (result.pressed_span) {
        select_row(draft, spans.rows[*result.pressed_span]);
    } else if (result.pressed_slot) {
        select_row(draft, view.slots[*result.pressed_slot].row);
    } else if (result.pressed_plain) {
        draft.selected.reset();
        draft.plain_words = true;
    }
    area.finish(column.y + result.height + 10);
}

void draw_reply(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    Rect inside = rect;
    const float share = pen.ui.window().h < low_window ? low_explanation_share : explanation_share;
    if (const float panel = explanation_height(pen, rect.w, view, draft, inside.h * share); panel > 0) {
        draw_explanation(pen, cut_bottom(inside, panel), view, draft);
    }
    draw_evidence(pen, inside, view, draft);
}

}  // namespace haoping
