#include <cmath>

#include <fmt/format.h>

#include "rooms/review/screen_parts.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float sum_height = 46;

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
    texts.row = {.number = row.kind == RowKind::not_so ? std::string_view() : std::string_view(row.label),
                 .name = row.title,
                 .status = status_of(row.state),
                 .state_word = row.state_text,
                 .points = {},
                 .out_of = {},
                 .reason = row.reason,
                 .selected = selected};
    return texts;
}

void draw_row(const Pen& pen, Rect& column, const haoping::CriterionRow& row, std::size_t at, DebriefDraft& draft) {
    const IdScope scope(pen.ui, row.id);
    const bool selected = draft.selected == at;
    RowTexts texts = texts_of(row, selected);
    texts.row.points = texts.points;
    texts.row.out_of = texts.out_of;
    const Rect place{column.x, column.y, column.w, criterion_row_height(pen.ui, texts.row, column.w)};
    const ItemState state = criterion_row(pen.ui, place, texts.row);
    if (draft.hovered_words == at && !selected) {
        pen.ui.canvas().fill({place.x, place.y, 3, place.h}, pen.ui.colours().line2);
    }
    if (state.hovered) {
        draft.hovered_row = at;
    }
    if (selected && draft.go_to_row) {
        pen.ui.focus_on(state.id, true);
        draft.go_to_row = false;
    } else if (state.activated || (state.focused && state.ring && !draft.go_to_row)) {
        draft.selected = at;
        draft.plain_words = false;
    }
    if (row.unsure) {
        pen.ui.tooltip(state, place, pen.t.label("The marker is not sure here. Ask your teacher to look."));
    }
    column.y += place.h;
}

void draw_sum(const Pen& pen, const Rect& rect, const DebriefView& view) {
    Ui& ui = pen.ui;
    ui.canvas().fill(rect, ui.colours().sunken, ui.metrics().radius_card - 1);
    ui.canvas().horizontal(rect.x, rect.y, rect.w, ui.colours().line);
    const Rect text = inset(rect, ui.metrics().panel_padding, 0);
    const float total =
        draw_text(ui, text, fmt::format("{} / 100", percent(view.total)), base_bold, ui.colours().text, Align::right);
    draw_text(ui, {text.x, text.y, text.w - total - 12, text.h}, view.sum_line, small_text, ui.colours().text2);
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
    Rect inside = card(pen.ui, rect, {.title = pen.t.label("Criteria"), .meta = pen.t.label("↑ ↓ step through")});
    draw_sum(pen, cut_bottom(inside, sum_height), view);
    draft.hovered_row.reset();
    ScrollArea area(pen.ui, inset(inside, 1, 1), draft.criteria, "criteria");
    const FocusGroup group(pen.ui, "criteria");
    Rect column = area.content();
    for (std::size_t at = 0; at < view.criteria.size(); ++at) {
        draw_row(pen, column, view.criteria[at], at, draft);
    }
    area.finish(column.y);
}

}  // namespace haoping
