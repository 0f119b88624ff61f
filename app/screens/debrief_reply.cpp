#include <fmt/format.h>

#include "screens/debrief_parts.h"

namespace haoping {

using namespace ui;

namespace {

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
                                 .rule = row.points_max <= 0,
                                 .active = draft.selected == at});
            all.rows.push_back(at);
        }
    }
    return all;
}

struct PanelLine {
    std::string_view name;
    std::string_view text;
};

std::vector<PanelLine> panel_lines(const Pen& pen, const haoping::CriterionRow& row) {
    std::vector<PanelLine> lines;
    const auto add = [&](std::string_view name, std::string_view text) {
        if (!text.empty()) {
            lines.push_back({name, text});
        }
    };
    add(pen.t.label("Missing"), row.state == State::met ? std::string_view() : std::string_view(row.reason));
    add(pen.t.label("Why"), row.why);
    add(pen.t.label("Try"), row.state == State::met ? std::string_view() : std::string_view(row.try_saying));
    add(pen.t.label("Course"), row.unit);
    return lines;
}

constexpr float panel_name = 66;

float panel_height(const Pen& pen, float width, const haoping::CriterionRow& row) {
    float height = 16 + 26;
    for (const auto& line : panel_lines(pen, row)) {
        height += wrapped_height(pen.ui, line.text, base_text, width - 32 - panel_name) + 4;
    }
    return height + 8;
}

void draw_panel(const Pen& pen, const Rect& rect, const haoping::CriterionRow& row) {
    Ui& ui = pen.ui;
    ui.canvas().fill(inset(rect, 1, 1), ui.colours().accent_tint, ui.metrics().radius_card - 1);
    ui.canvas().horizontal(rect.x, rect.y, rect.w, ui.colours().accent);
    Rect inside = inset(rect, 16, 10);
    const Rect head = cut_top(inside, 26);
    status_mark(ui, {head.x + 9, head.centre().y}, 18, status_of(row.state));
    draw_heading(ui, {head.x + 28, head.y, head.w - 28, head.h},
                 fmt::format("{}  {} · {}", row.label, row.title, row.state_text));
    for (const auto& line : panel_lines(pen, row)) {
        draw_text(ui, {inside.x, inside.y, panel_name, 20}, line.name, base_bold, ui.colours().text);
        inside.y += draw_wrapped(ui, {inside.x + panel_name, inside.y, inside.w - panel_name, 0}, line.text, base_text,
                                 ui.colours().text2) +
                    4;
    }
}

}  // namespace

void draw_reply(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    Ui& ui = pen.ui;
    Rect inside =
        card(ui, rect, {.title = pen.t.label("Your reply"), .meta = pen.t.label("marked words carry their number")});
    if (draft.selected && *draft.selected < view.criteria.size()) {
        const auto& row = view.criteria[*draft.selected];
        const float wanted = panel_height(pen, rect.w, row);
        draw_panel(pen, cut_bottom(inside, std::min(wanted, inside.h * 0.6F)), row);
    }
    ScrollArea area(ui, inset(inside, 1, 1), draft.reply, "your reply");
    const Rect column = inset(area.content(), 18, 10);
    const Spans spans = spans_of(view, draft);
    const EvidenceResult result = evidence_text(
        ui, column, {.text = view.reply, .spans = spans.spans, .slots = {}, .label = pen.t.label("Your reply")});
    if (result.pressed_span) {
        draft.selected = spans.rows[*result.pressed_span];
    }
    area.finish(column.y + result.height + 10);
}

}  // namespace haoping
