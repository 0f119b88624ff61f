#include <array>
#include <cmath>

#include <fmt/format.h>

#include "screens/debrief_parts.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

enum class SideTab : std::size_t { model, outcome, replay };

void draw_model(const Pen& pen, Rect& column, const DebriefView& view) {
    column.y += draw_wrapped(pen.ui, column, view.model_reply, message_text, pen.ui.colours().text) + 14;
    column.y += draw_wrapped(pen.ui, column, pen.t.label("One good reply among many. Say it in your own words."),
                             small_text, pen.ui.colours().text3);
}

void draw_whole_row(const Pen& pen, Rect& column, const haoping::CriterionRow& row) {
    Ui& ui = pen.ui;
    status_mark(ui, {column.x + 9, column.y + 10}, 18, status_of(row.state));
    Rect text = column;
    cut_left(text, 28);
    const std::string points = fmt::format("{} / {}", std::lround(row.points), std::lround(row.points_max));
    draw_text(ui, {column.x, column.y, column.w, 20}, points, small_text, ui.colours().text2, Align::right);
    text.w -= 64;
    column.y += draw_wrapped(ui, text, row.title, base_bold, ui.colours().text) + 2;
    if (row.state != State::met) {
        text.y = column.y;
        column.y += draw_wrapped(ui, text, row.reason.empty() ? row.why : row.reason, small_text, ui.colours().text2);
    }
    column.y += 10;
}

void draw_outcome(const Pen& pen, Rect& column, const DebriefView& view) {
    Ui& ui = pen.ui;
    if (!view.outcome) {
        column.y += draw_wrapped(ui, column, pen.t.label("The case is not over. Go back to the customer to end it."),
                                 base_text, ui.colours().text2);
        return;
    }
    const OutcomeCard& outcome = *view.outcome;
    column.y += draw_wrapped(ui, column, outcome.ending, title_text, ui.colours().text) + 4;
    if (outcome.stars > 0) {
        draw_text(ui, cut_top(column, 22),
                  pen.t("{} · review of {} of 5 stars", name_of(pen.t, outcome.kind), fmt::format("{}", outcome.stars)),
                  small_text, ui.colours().text2);
    } else {
        draw_text(ui, cut_top(column, 22), name_of(pen.t, outcome.kind), small_text, ui.colours().text2);
    }
    column.y += draw_wrapped(ui, column, outcome.text, base_text, ui.colours().text) + 14;
    draw_heading(ui, cut_top(column, 28), pen.t("Whole case: {} of 100", percent(outcome.total)), base_bold);
    for (const auto& row : outcome.whole) {
        draw_whole_row(pen, column, row);
    }
}

void draw_replay(const Pen& pen, Rect& column, const DebriefView& view) {
    std::vector<TimelineStep> steps;
    for (const auto& moment : view.replay) {
        steps.push_back({moment.text, moment.time, StepState::past});
    }
    column.y += 6;
    column.y += timeline(pen.ui, column, steps);
}

}  // namespace

void draw_side(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    Ui& ui = pen.ui;
    Rect inside = card(ui, rect);
    const std::array<std::string_view, 3> names{pen.t.label("Model reply"), pen.t.label("Outcome"),
                                                pen.t.label("Replay")};
    if (const auto tab = tabs(ui, inset(cut_top(inside, 46), 12, 0), names, draft.side_tab)) {
        draft.side_tab = *tab;
        draft.side = {};
    }
    ScrollArea area(ui, inset(inside, 1, 1), draft.side, "side");
    Rect column = inset(area.content(), 16, 10);
    switch (static_cast<SideTab>(draft.side_tab)) {
        case SideTab::model: draw_model(pen, column, view); break;
        case SideTab::outcome: draw_outcome(pen, column, view); break;
        case SideTab::replay: draw_replay(pen, column, view); break;
    }
    area.finish(column.y + 12);
}

}  // namespace haoping
