#include <cmath>

#include <fmt/format.h>

#include "screens/debrief_parts.h"

namespace haoping {

using namespace ui;

namespace {

// The row's texts, kept alive while it is drawn.
struct RowTexts {
    std::string points;
    std::string out_of;
    ui::CriterionRow row;
};

RowTexts texts_of(const haoping::CriterionRow& row, bool selected) {
    RowTexts texts;
    if (row.points_max > 0) {
        texts.points = fmt::format("{}", std::lround(row.points));
        texts.out_of = fmt::format(" / {}", std::lround(row.points_max));
    }
    texts.row = {.number = row.points_max > 0 ? std::string_view(row.label) : std::string_view(),
                 .name = row.title,
                 .status = status_of(row.state),
                 .state_word = row.state_text,
                 .points = {},
                 .out_of = {},
                 .reason = row.reason,
                 .selected = selected};
    return texts;
}

void draw_row(const Pen& pen, Rect& column, const haoping::CriterionRow& row, bool selected, std::size_t at,
              DebriefDraft& draft) {
    const IdScope scope(pen.ui, row.id);
    RowTexts texts = texts_of(row, selected);
    texts.row.points = texts.points;
    texts.row.out_of = texts.out_of;
    const Rect place{column.x, column.y, column.w, criterion_row_height(pen.ui, texts.row, column.w)};
    const ItemState state = criterion_row(pen.ui, place, texts.row);
    if (state.activated || (state.focused && state.ring)) {
        draft.selected = at;
    }
    if (row.unsure) {
        pen.ui.tooltip(state, place, pen.t.label("The marker is not sure here. Ask your teacher to look."));
    }
    column.y += place.h;
}

}  // namespace

Status status_of(State state) {
    switch (state) {
        case State::met: return Status::met;
        case State::partly: return Status::partly;
        case State::missed: return Status::missed;
        case State::broken: return Status::broken;
    }
    return Status::missed;
}

void draw_criteria(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    Rect inside = card(pen.ui, rect, {.title = pen.t.label("Criteria"), .meta = view.sum_line});
    ScrollArea area(pen.ui, inset(inside, 1, 1), draft.criteria, "criteria");
    const FocusGroup group(pen.ui, "criteria");
    Rect column = area.content();
    for (std::size_t at = 0; at < view.criteria.size(); ++at) {
        draw_row(pen, column, view.criteria[at], draft.selected == at, at, draft);
    }
    area.finish(column.y);
}

}  // namespace haoping
