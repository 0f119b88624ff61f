#include <cmath>

#include <fmt/format.h>

#include "rooms/review/screen_parts.h"
#include "views/debrief_rows.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float name_width = 66;
constexpr float head_height = 28;
constexpr float padding_x = 16;
constexpr float padding_y = 10;

struct Line {
    std::string_view name;
    std::string_view text;
    bool leads_to_unit = false;
};

std::vector<Line> lines_of(const Pen& pen, const haoping::CriterionRow& row) {
    std::vector<Line> lines;
    for (const auto& [name, text] : named_lines(row, pen.t)) {
        lines.push_back({name, text, false});
    }
    if (!row.questioned.empty()) {
        lines.push_back({pen.t.label("You say"), row.questioned, false});
    }
    if (!row.unit.empty()) {
        lines.push_back({pen.t.label("Course"), row.unit, true});
    }
    return lines;
}

float text_width_of(float width) { return width - 2 * padding_x - name_width - 12; }

const haoping::CriterionRow* row_of(const DebriefView& view, const DebriefDraft& draft) {
    return draft.selected && *draft.selected < view.criteria.size() ? &view.criteria[*draft.selected] : nullptr;
}

void draw_lines(const Pen& pen, const Rect& rect, const DebriefView& view, const haoping::CriterionRow& row,
                DebriefDraft& draft) {
    Ui& ui = pen.ui;
    ScrollArea area(ui, rect, draft.explanation, "explanation");
    Rect column = area.content();
    for (const Line& line : lines_of(pen, row)) {
        draw_text(ui, {column.x, column.y, name_width, 20}, line.name, base_bold, ui.colours().text);
        const Rect place{column.x + name_width, column.y, text_width_of(rect.w + 2 * padding_x), 0};
        const float height = wrapped_height(ui, line.text, base_text, place.w);
        if (!line.leads_to_unit) {
            draw_wrapped(ui, place, line.text, base_text, ui.colours().text2);
        } else if (text_link(ui, place, line.text)) {
            pen.ask(Study{OpenUnit{row.unit_id}});
        }
        column.y += height + 4;
    }
    const float more = disagreement_height(pen, row, draft);
    draw_disagreement(pen, {column.x, column.y + 4, column.w, more}, view, row, draft);
    area.finish(column.y + more);
}

}  // namespace

float explanation_height(const Pen& pen, float width, const DebriefView& view, const DebriefDraft& draft, float most) {
    const auto* row = row_of(view, draft);
    if (row == nullptr) {
        return draft.plain_words ? head_height + 2 * padding_y : 0;
    }
    float height = head_height + 2 * padding_y + 2;
    for (const Line& line : lines_of(pen, *row)) {
        height += wrapped_height(pen.ui, line.text, base_text, text_width_of(width)) + 4;
    }
    height += disagreement_height(pen, *row, draft);
    return std::min(height, most);
}

void draw_explanation(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    Ui& ui = pen.ui;
    ui.canvas().fill(inset(rect, 1, 1), ui.colours().accent_tint, ui.metrics().radius_card - 1);
    ui.canvas().fill({rect.x, rect.y, rect.w, 2}, ui.colours().accent);
    Rect inside = inset(rect, padding_x, padding_y);
    const Rect head = cut_top(inside, head_height);
    const auto* row = row_of(view, draft);
    if (row == nullptr) {
        ui.canvas().icon(Icon::info, {head.x + 9, head.centre().y}, 18, ui.colours().accent_text);
        draw_text(ui, {head.x + 28, head.y, head.w - 28, head.h}, pen.t.label("No criterion uses these words."),
                  base_text, ui.colours().text);
        return;
    }
    status_mark(ui, {head.x + 9, head.centre().y}, 18, status_of(row->state));
    const std::string points = row->points_max > 0 ? pen.t("{} of {}", fmt::format("{}", std::lround(row->points)),
                                                           fmt::format("{}", std::lround(row->points_max)))
                                                   : std::string();
    draw_heading(
        ui, {head.x + 28, head.y, head.w - 28, head.h},
        fmt::format("{}  {} · {}{}{}", row->label, row->title, row->state_text, points.empty() ? "" : " · ", points));
    draw_lines(pen, inside, view, *row, draft);
}

}  // namespace haoping
