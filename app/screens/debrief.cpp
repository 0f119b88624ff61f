#include "screens/debrief.h"

#include <array>

#include <fmt/format.h>

#include "screens/debrief_parts.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

struct Widths {
    float criteria;
    float side;
};

Widths widths_for(float window_width) {
    if (window_width < 1320) {
        return {340, 300};
    }
    if (window_width < 1500) {
        return {376, 316};
    }
    return window_width < 1800 ? Widths{432, 384} : Widths{472, 480};
}

// The first thing that lost points is open when the review opens: it is what one came for.
void follow_reply(const DebriefView& view, DebriefDraft& draft) {
    if (draft.attempt == view.attempt && draft.turn == view.turn) {
        return;
    }
    draft = DebriefDraft{};
    draft.attempt = view.attempt;
    draft.turn = view.turn;
    const auto lost =
        std::ranges::find_if(view.criteria, [](const haoping::CriterionRow& row) { return row.state != State::met; });
    if (lost != view.criteria.end()) {
        draft.selected = static_cast<std::size_t>(lost - view.criteria.begin());
    }
}

void draw_turns(const Pen& pen, const Rect& bar, const DebriefView& view) {
    float x = bar.right() - 16;
    for (auto turn = view.turns.rbegin(); turn != view.turns.rend(); ++turn) {
        const std::string label = pen.t("Reply {} · {}", fmt::format("{}", turn->reply + 1), percent(turn->total));
        const ChipOptions options{.kind = turn->reply == view.turn ? ChipKind::accent : ChipKind::outline,
                                  .clickable = true};
        x -= chip_width(pen.ui, label, options);
        if (chip(pen.ui, {x, bar.centre().y}, label, options).activated) {
            pen.ask(ShowDebrief{turn->reply});
        }
        x -= 8;
    }
}

void take_keys(const Pen& pen, const DebriefView& view, DebriefDraft& draft) {
    if (pen.ui.shortcut(Key::r)) {
        pen.ask(TryAgain{});
    }
    if (pen.ui.shortcut(Key::n)) {
        pen.ask(GoPractice{});
    }
    if (pen.ui.shortcut(Key::h)) {
        pen.ask(GoHome{});
    }
    const auto count = view.criteria.size();
    if (count > 0 && pen.ui.nothing_focused() && pen.ui.shortcut(Key::down)) {
        draft.selected = draft.selected ? std::min(*draft.selected + 1, count - 1) : 0;
    }
    if (count > 0 && pen.ui.nothing_focused() && pen.ui.shortcut(Key::up)) {
        draft.selected = draft.selected && *draft.selected > 0 ? *draft.selected - 1 : 0;
    }
}

}  // namespace

void draw_debrief(const Pen& pen, const Rect& area, const DebriefView& view, DebriefDraft& draft) {
    follow_reply(view, draft);
    take_keys(pen, view, draft);
    Rect rest = area;
    const Rect bar = cut_top(rest, pen.ui.metrics().top_bar);
    draw_top_bar(pen, bar, pen.t.label("Review"), view.title);
    draw_turns(pen, bar, view);
    const std::array hints{KeyHint{"↑ ↓", pen.t.label("Next point")}, KeyHint{"R", pen.t.label("Try again")},
                           KeyHint{"N", pen.t.label("Back to the customer")}, KeyHint{"H", pen.t.label("Home")},
                           KeyHint{"F1", pen.t.label("All keys")}};
    key_footer(pen.ui, cut_bottom(rest, pen.ui.metrics().footer), hints, pen.t.label("Marked on this computer"));
    {
        const FocusRegion region(pen.ui, "verdict");
        draw_verdict(pen, cut_top(rest, verdict_height(pen, rest.w, view)), view);
    }
    rest = inset(rest, pen.ui.metrics().page_margin_x, pen.ui.metrics().page_margin_y);
    const Widths widths = widths_for(pen.ui.window().w);
    const Rect criteria = cut_left(rest, widths.criteria, pen.ui.metrics().card_gap);
    const Rect side = cut_right(rest, widths.side, pen.ui.metrics().card_gap);
    {
        const FocusRegion region(pen.ui, "criteria");
        draw_criteria(pen, criteria, view, draft);
    }
    {
        const FocusRegion region(pen.ui, "reply");
        draw_reply(pen, rest, view, draft);
    }
    const FocusRegion region(pen.ui, "side");
    draw_side(pen, side, view, draft);
}

}  // namespace haoping
