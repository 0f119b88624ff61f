#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "rooms/review/screen_parts.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float change_row = 34;
constexpr float state_room = 100;

// One chip an earlier attempt; those of an older version of the pack are named with the reason below.
void draw_attempts(const Pen& pen, Rect& column, const DebriefView& view) {
    const FocusGroup group(pen.ui, "attempts");
    float x = column.x;
    for (const EarlierReply& earlier : view.earlier) {
        if (!earlier.problem.empty()) {
            continue;
        }
        const bool chosen = view.comparison && view.comparison->with.attempt == earlier.attempt;
        const std::string label = fmt::format("{} · {}", earlier.when, percent(earlier.total));
        const ChipOptions options{
            .kind = chosen ? ChipKind::accent : ChipKind::outline, .icon = Icon::history, .clickable = true};
        const float wide = chip_width(pen.ui, label, options);
        if (x > column.x && x + wide > column.right()) {
            x = column.x;
            column.y += 32;
        }
        const IdScope scope(pen.ui, fmt::format("{}", earlier.attempt));
        if (chip(pen.ui, {x, column.y + 14}, label, options).activated) {
            pen.ask(CompareWith{earlier.attempt});
        }
        x += wide + 8;
    }
    column.y += x > column.x ? 38.0F : 0.0F;
    for (const EarlierReply& earlier : view.earlier) {
        if (!earlier.problem.empty()) {
            column.y += draw_wrapped(pen.ui, column, fmt::format("{}: {}", earlier.when, earlier.problem), small_text,
                                     pen.ui.colours().text3) +
                        6;
        }
    }
}

void draw_state(const Pen& pen, const Rect& rect, State state, const std::string& word, double points) {
    status_mark(pen.ui, {rect.x + 9, rect.centre().y}, 16, status_of(state));
    const Rect text{rect.x + 24, rect.y, rect.w - 24, rect.h};
    draw_text(pen.ui, text, fmt::format("{} {}", word, std::lround(points)), small_text,
              status_colour(pen.ui.colours(), status_of(state)));
}

void draw_change(const Pen& pen, const Rect& row, const ComparedRow& change) {
    Ui& ui = pen.ui;
    ui.record(ItemRole::text, change.title, row,
              fmt::format("{} {} → {} {}", change.before_text, std::lround(change.points_before), change.after_text,
                          std::lround(change.points_after)));
    ui.canvas().horizontal(row.x, row.bottom() - 1, row.w, ui.colours().line);
    Rect rest = row;
    const Rect gain = cut_right(rest, 52);
    const Rect after = cut_right(rest, state_room);
    const Rect arrow = cut_right(rest, 28);
    const Rect before = cut_right(rest, state_room);
    draw_text(ui, {rest.x, rest.y, rest.w - 8, rest.h}, change.title, base_bold, ui.colours().text);
    draw_state(pen, before, change.before, change.before_text, change.points_before);
    ui.canvas().icon(Icon::arrow_right, arrow.centre(), 16, ui.colours().text3);
    draw_state(pen, after, change.after, change.after_text, change.points_after);
    const auto gained = std::lround(change.points_after) - std::lround(change.points_before);
    draw_text(ui, gain, fmt::format("{}{}", gained < 0 ? "−" : "+", std::abs(gained)), base_bold,
              gained < 0 ? ui.colours().viol : ui.colours().met, Align::right);
}

void draw_changes(const Pen& pen, Rect& column, const ReplyComparison& comparison) {
    for (const ComparedRow& change : comparison.changed) {
        draw_change(pen, cut_top(column, change_row), change);
    }
    const std::string same = comparison.changed.empty() ? pen.t("No criterion changed.")
                                                        : pen.t.counted(comparison.unchanged, "1 criterion as before.",
                                                                        "{} criteria as before.");
    column.y += 6;
    column.y += draw_wrapped(pen.ui, column, same, small_text, pen.ui.colours().text3) + 12;
}

// A reply with the words that its criteria use. Returns its height.
float draw_one(const Pen& pen, const Rect& column, std::string_view title, const std::string& reply,
               const std::vector<haoping::CriterionRow>& rows) {
    draw_heading(pen.ui, {column.x, column.y, column.w, 26}, title);
    std::vector<EvidenceSpan> spans;
    for (const auto& row : rows) {
        for (const auto& span : row.evidence) {
            spans.push_back({.range = {span.begin, span.end},
                             .status = status_of(row.state),
                             .badge = row.label,
                             .rule = row.kind != RowKind::criterion});
        }
    }
    const Rect below{column.x, column.y + 30, column.w, 0};
    return 30 + evidence_text(pen.ui, below, {.text = reply, .spans = spans, .slots = {}, .label = title}).height;
}

void draw_both(const Pen& pen, Rect& column, const DebriefView& view) {
    const ReplyComparison& comparison = *view.comparison;
    const float width = (column.w - 32) / 2;
    const std::string before = pen.t("Before · {}", percent(comparison.with.total));
    const std::string now = pen.t("This one · {}", percent(view.total));
    const float left = draw_one(pen, {column.x, column.y, width, 0}, before, comparison.reply, comparison.criteria);
    const float right = draw_one(pen, {column.x + width + 32, column.y, width, 0}, now, view.reply, view.criteria);
    const float height = std::max(left, right);
    pen.ui.canvas().vertical(column.x + width + 16, column.y, height, pen.ui.colours().line);
    column.y += height;
}

}  // namespace

void draw_compare(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    if (view.earlier.empty()) {
        if (empty_state(pen.ui, rect, Icon::history, pen.t.label("This is your first reply here"),
                        pen.t.label("Improve it, and both stand here side by side."),
                        pen.t.label("Improve this reply"))) {
            pen.ask(ImproveReply{.attempt = view.attempt, .reply = view.turn});
        }
        return;
    }
    ScrollArea area(pen.ui, inset(rect, 1, 1), draft.page, "compare");
    Rect column = inset(area.content(), 18, 12);
    draw_attempts(pen, column, view);
    if (view.comparison) {
        const ReplyComparison& comparison = *view.comparison;
        column.y +=
            draw_wrapped(pen.ui, column, pen.t("{} → {} of 100", percent(comparison.with.total), percent(view.total)),
                         title_text, pen.ui.colours().text) +
            8;
        draw_changes(pen, column, comparison);
        draw_both(pen, column, view);
    }
    area.finish(column.y + 12);
}

}  // namespace haoping
