#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "rooms/review/screen_parts.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float readable_width = 720;
constexpr float effects_width = 440;

void draw_whole_row(const Pen& pen, Rect& column, const haoping::CriterionRow& row) {
    Ui& ui = pen.ui;
    status_mark(ui, {column.x + 9, column.y + 10}, 18, status_of(row.state));
    Rect text = column;
    cut_left(text, 28);
    const std::string points =
        fmt::format("{} {} / {}", row.state_text, std::lround(row.points), std::lround(row.points_max));
    const float wide =
        draw_text(ui, {column.x, column.y, column.w, 20}, points, small_text, ui.colours().text2, Align::right);
    text.w -= wide + 12;
    column.y += draw_wrapped(ui, text, row.title, base_bold, ui.colours().text) + 2;
    if (row.state != State::met) {
        text.y = column.y;
        column.y += draw_wrapped(ui, text, row.reason.empty() ? row.why : row.reason, small_text, ui.colours().text2);
    }
    column.y += 10;
}

void draw_ending(const Pen& pen, Rect& column, const OutcomeCard& outcome) {
    Ui& ui = pen.ui;
    column.y += draw_wrapped(ui, column, outcome.ending, title_text, ui.colours().text) + 4;
    const std::string kind = name_of(pen.t, outcome.kind);
    const std::string line =
        outcome.stars > 0 ? pen.t("{} · review of {} of 5 stars", kind, fmt::format("{}", outcome.stars)) : kind;
    draw_text(ui, cut_top(column, 22), line, small_text, ui.colours().text2);
    column.y += draw_wrapped(ui, column, outcome.text, base_text, ui.colours().text) + 14;
}

void draw_effects(const Pen& pen, Rect& column, std::string_view title, const std::vector<EffectLine>& lines) {
    const IdScope scope(pen.ui, title);
    draw_heading(pen.ui, cut_top(column, 30), title);
    Rect rows = cut_top(column, effect_lines_height(lines));
    rows.w = std::min(rows.w, effects_width);
    draw_effect_lines(pen, rows, lines);
    column.y += 16;
}

}  // namespace

void draw_outcome(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    ScrollArea area(pen.ui, inset(rect, 1, 1), draft.page, "outcome");
    Rect column = inset(area.content(), 18, 14);
    column.w = std::min(column.w, readable_width);
    if (view.outcome) {
        draw_ending(pen, column, *view.outcome);
    } else {
        column.y +=
            draw_wrapped(pen.ui, column, pen.t.label("The case is not over. Go back to the customer to end it."),
                         base_text, pen.ui.colours().text2) +
            14;
    }
    draw_effects(pen, column, pen.t.label("Effect of this reply"), view.effects);
    draw_effects(pen, column, pen.t.label("Effect of the whole case"), view.case_effects);
    if (view.outcome) {
        draw_heading(pen.ui, cut_top(column, 30), pen.t("Whole case: {} of 100", percent(view.outcome->total)));
        column.y += draw_wrapped(pen.ui, column, view.outcome->sum, small_text, pen.ui.colours().text2) + 10;
        for (const auto& row : view.outcome->whole) {
            draw_whole_row(pen, column, row);
        }
    }
    area.finish(column.y + 12);
}

}  // namespace haoping
