#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "rooms/review/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float head_height = 76;
constexpr float readable_width = 760;

void step(const Pen& pen, DebriefDraft& draft, std::size_t last) {
    if (pen.ui.nothing_focused() && pen.ui.shortcut(Key::right)) {
        draft.moment = std::min(draft.moment + 1, last);
    }
    if (pen.ui.nothing_focused() && pen.ui.shortcut(Key::left)) {
        draft.moment = draft.moment > 0 ? draft.moment - 1 : 0;
    }
}

// The slider, and how things stood at that moment.
void draw_head(const Pen& pen, Rect rect, const DebriefView& view, DebriefDraft& draft) {
    Ui& ui = pen.ui;
    ui.canvas().fill(inset(rect, 1, 0), ui.colours().bg);
    ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, ui.colours().line);
    const std::size_t last = view.replay.size() - 1;
    rect = inset(rect, 18, 8);
    const Rect track = cut_top(rect, 28);
    const std::string_view label = pen.t.label("Moment");
    if (draft.go_to_slider) {
        ui.focus_on(ui.id_of(label), true);
        draft.go_to_slider = false;
    }
    if (const auto moved = slider(ui, track, label, static_cast<float>(draft.moment),
                                  {.low = 0, .high = static_cast<float>(std::max<std::size_t>(last, 1)), .step = 1})) {
        draft.moment = std::min(static_cast<std::size_t>(std::lround(*moved)), last);
    }
    const ReplayMoment& now = view.replay[draft.moment];
    mood_face(ui, {rect.x + 10, rect.centre().y}, 20, static_cast<int>(now.mood) - 1);
    const std::string state = fmt::format("{} · {}", now.mood_text, now.time);
    draw_text(ui, {rect.x + 28, rect.y, rect.w - 28, rect.h}, state, small_bold, ui.colours().text);
    draw_text(ui, rect, pen.t("{} of {} · ← → steps", fmt::format("{}", draft.moment + 1), fmt::format("{}", last + 1)),
              small_text, ui.colours().text3, Align::right);
}

Icon icon_of(MomentKind kind) {
    switch (kind) {
        case MomentKind::refused: return Icon::ban;
        case MomentKind::mark: return Icon::clipboard_check;
        case MomentKind::mood: return Icon::smile;
        case MomentKind::ending: return Icon::flag;
        case MomentKind::customer:
        case MomentKind::trainee:
        case MomentKind::event: break;
    }
    return Icon::check;
}

float draw_moment(const Pen& pen, const Rect& column, const ReplayMoment& moment, const DebriefView& view) {
    if (moment.kind != MomentKind::customer && moment.kind != MomentKind::trainee) {
        return event_line(pen.ui, column, icon_of(moment.kind), moment.text);
    }
    const bool yours = moment.kind == MomentKind::trainee;
    return message_bubble(pen.ui, column,
                          {.side = yours ? Side::you : Side::customer,
                           .text = moment.text,
                           .meta = moment.time,
                           .sender = view.customer});
}

}  // namespace

void draw_replay(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    if (view.replay.empty()) {
        return;
    }
    Rect rest = rect;
    draft.moment = std::min(draft.moment, view.replay.size() - 1);
    step(pen, draft, view.replay.size() - 1);
    draw_head(pen, cut_top(rest, head_height), view, draft);
    draft.page.at_end = true;  // the newest moment is the one looked at
    ScrollArea area(pen.ui, inset(rest, 1, 1), draft.page, "replay", ScrollAnchor::end);
    Rect column = inset(area.content(), 18, 12);
    const float wide = std::min(column.w, readable_width);
    column = {column.x + (column.w - wide) / 2, column.y, wide, column.h};
    for (std::size_t at = 0; at <= draft.moment; ++at) {
        const IdScope scope(pen.ui, fmt::format("moment {}", at));
        column.y += draw_moment(pen, column, view.replay[at], view) + 12;
    }
    area.finish(column.y);
}

}  // namespace haoping
