#include "rooms/review/screen.h"

#include <algorithm>
#include <array>

#include "rooms/review/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

struct Widths {
    float criteria;
    float side;  // 0: the model reply is a tab
};

constexpr float first_with_side = 1500;

Widths widths_for(float window_width) {
    if (window_width < 1320) {
        return {340, 0};
    }
    if (window_width < first_with_side) {
        return {376, 0};
    }
    return window_width < 1800 ? Widths{432, 384} : Widths{472, 480};
}

bool has_side(const Pen& pen) { return widths_for(pen.ui.window().w).side > 0; }

bool nothing_found(const DebriefView& view) {
    return !view.unscorable.empty() || std::ranges::none_of(view.criteria, [](const haoping::CriterionRow& row) {
        return row.state != State::missed && !row.evidence.empty();
    });
}

// A reply in which nothing was found opens with the model reply; an improved one with what has changed; any other
// with the first thing that lost points, which is what one came for.
void follow_reply(const Pen& pen, const DebriefView& view, DebriefDraft& draft) {
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
    if (view.comparison && view.comparison->improved) {
        draft.tab = DebriefTab::compare;
    } else if (nothing_found(view) && !has_side(pen)) {
        draft.tab = DebriefTab::model;
    }
}

void choose_tab(DebriefDraft& draft, DebriefTab tab) {
    draft.tab = draft.tab == tab ? DebriefTab::reply : tab;
    draft.page = {};
    draft.go_to_slider = draft.tab == DebriefTab::replay;
}

void step_rows(const Pen& pen, const DebriefView& view, DebriefDraft& draft) {
    const auto count = view.criteria.size();
    if (count == 0 || draft.tab == DebriefTab::replay) {
        return;
    }
    const auto before = draft.selected;
    if (pen.ui.shortcut(Key::down)) {
        draft.selected = before ? std::min(*before + 1, count - 1) : 0;
    } else if (pen.ui.shortcut(Key::up)) {
        draft.selected = before && *before > 0 ? *before - 1 : 0;
    } else {
        return;
    }
    draft.plain_words = false;
    draft.go_to_row = true;
}

// A reason is being written, or its field opens in this frame: letters are its text then.
bool writes_reason(const DebriefView& view, const DebriefDraft& draft) {
    return draft.wants_reason ||
           (draft.tab == DebriefTab::reply && !draft.disagrees_with.empty() && draft.selected &&
            *draft.selected < view.criteria.size() && view.criteria[*draft.selected].id == draft.disagrees_with);
}

// From every tab: the field stands below one's own reply.
void open_reason(const DebriefView& view, DebriefDraft& draft) {
    if (view.criteria.empty()) {
        return;
    }
    draft.selected = std::min(draft.selected.value_or(0), view.criteria.size() - 1);
    draft.plain_words = false;
    draft.wants_reason = true;
    if (draft.tab != DebriefTab::reply) {
        choose_tab(draft, DebriefTab::reply);
    }
}

void take_keys(const Pen& pen, const DebriefView& view, DebriefDraft& draft) {
    if (writes_reason(view, draft)) {
        return;
    }
    if (pen.ui.shortcut(Key::d)) {
        open_reason(view, draft);
        return;
    }
    if (pen.ui.shortcut(Key::r)) {
        pen.ask(ImproveReply{.attempt = view.attempt, .reply = view.turn});
    }
    if (pen.ui.shortcut(Key::t)) {
        pen.ask(TryAgain{});
    }
    if (pen.ui.shortcut(Key::escape)) {
        pen.ask(LeaveDebrief{});
    }
    if (pen.ui.shortcut(Key::n)) {
        pen.ask(view.over ? Intent{GoHome{}} : Intent{GoPractice{}});
    }
    if (pen.ui.shortcut(Key::h)) {
        pen.ask(GoHome{});
    }
    if (pen.ui.shortcut(Key::p, ctrl_mod)) {
        pen.ask(ExportDebrief{});
    }
    if (pen.ui.shortcut(Key::m)) {
        if (has_side(pen)) {
            draft.model_hidden = !draft.model_hidden;
        } else {
            choose_tab(draft, DebriefTab::model);
        }
    }
    if (pen.ui.shortcut(Key::c)) {
        choose_tab(draft, DebriefTab::compare);
    }
    if (pen.ui.shortcut(Key::p)) {
        choose_tab(draft, DebriefTab::replay);
    }
    if (pen.ui.shortcut(Key::o)) {
        choose_tab(draft, DebriefTab::outcome);
    }
    step_rows(pen, view, draft);
}

void draw_footer(const Pen& pen, const Rect& rect, const DebriefView& view) {
    const std::array hints{KeyHint{"↑ ↓", pen.t.label("Next point")},    KeyHint{"R", pen.t.label("Improve reply")},
                           KeyHint{"N", pen.t.label("Go on")},           KeyHint{"M", pen.t.label("Model reply")},
                           KeyHint{"C", pen.t.label("Compare")},         KeyHint{"P", pen.t.label("Replay")},
                           KeyHint{"Ctrl+P", pen.t.label("Print page")}, KeyHint{"Esc", pen.t.label("Back")},
                           KeyHint{"F1", pen.t.label("All keys")}};
    key_footer(pen.ui, rect, hints, view.pack_line);
}

// The tabs above the middle column.
void draw_tabs(const Pen& pen, const Rect& rect, DebriefDraft& draft, bool with_model) {
    std::vector<DebriefTab> which{DebriefTab::reply};
    std::vector<std::string_view> names{pen.t.label("Your reply")};
    if (with_model) {
        which.push_back(DebriefTab::model);
        names.push_back(pen.t.label("Model reply"));
    }
    which.insert(which.end(), {DebriefTab::compare, DebriefTab::replay, DebriefTab::outcome});
    names.insert(names.end(), {pen.t.label("Compare"), pen.t.label("Replay"), pen.t.label("Outcome")});
    const auto now = static_cast<std::size_t>(std::ranges::find(which, draft.tab) - which.begin());
    if (const auto chosen = tabs(pen.ui, rect, names, now); chosen && which[*chosen] != draft.tab) {
        choose_tab(draft, which[*chosen]);
    }
}

void draw_middle(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft, bool with_model) {
    Rect inside = card(pen.ui, rect);
    if (!with_model && draft.tab == DebriefTab::model) {
        draft.tab = DebriefTab::reply;  // the window has grown: the model reply has its column
    }
    draw_tabs(pen, inset(cut_top(inside, 44), 8, 0), draft, with_model);
    const IdScope scope(pen.ui, "middle");
    switch (draft.tab) {
        case DebriefTab::reply: draw_reply(pen, inside, view, draft); break;
        case DebriefTab::model: {
            const Rect own = cut_left(inside, inside.w / 2);
            draw_evidence(pen, own, view, draft);
            pen.ui.canvas().vertical(inside.x, inside.y, inside.h, pen.ui.colours().line);
            draw_model_reply(pen, inside, view, draft);
            break;
        }
        case DebriefTab::compare: draw_compare(pen, inside, view, draft); break;
        case DebriefTab::replay: draw_replay(pen, inside, view, draft); break;
        case DebriefTab::outcome: draw_outcome(pen, inside, view, draft); break;
    }
}

void draw_columns(const Pen& pen, Rect rest, const DebriefView& view, DebriefDraft& draft) {
    const Widths widths = widths_for(pen.ui.window().w);
    const float gap = pen.ui.metrics().card_gap;
    const Rect criteria = cut_left(rest, widths.criteria, gap);
    const bool side_open = widths.side > 0 && !draft.model_hidden;
    const Rect side = side_open ? cut_right(rest, widths.side, gap) : Rect{};
    {
        const FocusRegion region(pen.ui, "criteria");
        draw_criteria(pen, criteria, view, draft);
    }
    {
        const FocusRegion region(pen.ui, "reply");
        draw_middle(pen, rest, view, draft, widths.side == 0);
    }
    if (side_open) {
        const FocusRegion region(pen.ui, "side");
        draw_side(pen, side, view, draft);
    }
}

}  // namespace

void draw_debrief(const Pen& pen, const Rect& area, const DebriefView& view, DebriefDraft& draft) {
    follow_reply(pen, view, draft);
    take_keys(pen, view, draft);
    Rect rest = area;
    draw_debrief_bar(pen, cut_top(rest, pen.ui.metrics().top_bar), view);
    draw_footer(pen, cut_bottom(rest, pen.ui.metrics().footer), view);
    cut_top(rest, draw_report_strip(pen, rest, view, draft));
    {
        const FocusRegion region(pen.ui, "verdict");
        draw_verdict(pen, cut_top(rest, verdict_height(pen, rest.w, view)), view);
    }
    draw_columns(pen, inset(rest, pen.ui.metrics().page_margin_x, pen.ui.metrics().page_margin_y), view, draft);
}

KeyLines keys_of(const Texts& t, const DebriefView&) {
    return {{"↑  ↓", t.label("Next point")},
            {"R", t.label("Improve this reply")},
            {"T", t.label("Try again")},
            {"D", t.label("I disagree with this mark")},
            {"N", t.label("Go on")},
            {"M  C  P  O", t.label("Model reply, compare, replay, outcome")},
            {"←  →", t.label("Steps through the replay")},
            {"Ctrl+P", t.label("Save the review as a page to print")},
            {"H", t.label("Home")}};
}

}  // namespace haoping
