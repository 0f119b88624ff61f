#include "screens/practice.h"

#include <array>

#include <fmt/format.h>

#include "screens/practice_parts.h"

namespace haoping {

using namespace ui;

namespace {

struct Widths {
    float queue;
    float facts;
};

// tokens.md §7: by logical size.
Widths widths_for(float window_width) {
    if (window_width < 1320) {
        return {64, 300};
    }
    if (window_width < 1500) {
        return {236, 316};
    }
    return window_width < 1800 ? Widths{288, 396} : Widths{320, 440};
}

// Another customer or another turn: what was typed for the last one is gone from the editor, the stored draft comes in.
// Each customer's desk is found again as it was left.
void follow_case(const PracticeView& view, PracticeDraft& draft) {
    if (draft.attempt == view.draft.attempt && draft.turn == view.draft.turn) {
        return;
    }
    auto desks = std::move(draft.other_desks);
    desks.insert_or_assign(draft.attempt, std::move(draft.desk));
    const bool clock_runs = draft.clock_runs;
    draft = PracticeDraft{};
    draft.clock_runs = clock_runs;
    const auto known = desks.find(view.draft.attempt);
    if (known != desks.end()) {
        draft.desk = std::move(known->second);
        desks.erase(known);
    } else if (view.help.mode == PracticeMode::worked || view.help.mode == PracticeMode::guided) {
        draft.desk.tab = DeskTab::hints;
    }
    draft.other_desks = std::move(desks);
    draft.attempt = view.draft.attempt;
    draft.turn = view.draft.turn;
    draft.reply.set_text(view.draft.text);
}

void take_keys(const Pen& pen, const PracticeView& view, PracticeDraft& draft) {
    constexpr int tab_count = 4;
    if (pen.ui.shortcut(Key::f2)) {
        draft.desk.tab = static_cast<DeskTab>((static_cast<int>(draft.desk.tab) + 1) % tab_count);
        draft.desk.facts = {};
    }
    if (pen.ui.shortcut(Key::f3)) {
        draft.desk.tab = DeskTab::policy;
        draft.to_search = true;
    }
    if (view.last_reply && pen.ui.shortcut(Key::f4)) {
        pen.ask(ShowDebrief{*view.last_reply});
    }
    if (view.may_translate && pen.ui.shortcut(Key::t, ctrl_mod)) {
        draft.desk.translate_all = !draft.desk.translate_all;
        draft.desk.translate_other.clear();
    }
    take_queue_keys(pen, view);
}

// A second hand is only drawn where somebody may look at it.
void watch_clock(const Pen& pen, const PracticeView& view, bool& runs) {
    if (runs != pen.ui.window_focused()) {
        runs = pen.ui.window_focused();
        pen.ask(WatchClock{runs});
    }
    if (view.time.runs && (runs || view.time.enforced)) {
        pen.ui.request_frame_in(1);
    }
}

void draw_footer(const Pen& pen, const Rect& rect, const PracticeView& view) {
    const std::array hints{KeyHint{"Ctrl+Enter", pen.t.label("Send")}, KeyHint{"Ctrl+K", pen.t.label("Quick reply")},
                           KeyHint{"Alt+A", pen.t.label("Actions")},   KeyHint{"Alt+↓", pen.t.label("Next customer")},
                           KeyHint{"F6", pen.t.label("Next column")},  KeyHint{"F1", pen.t.label("All keys")}};
    key_footer(pen.ui, rect, hints, view.draft.saved);
}

}  // namespace

void draw_practice(const Pen& pen, const Rect& area, const PracticeView& view, PracticeDraft& draft) {
    follow_case(view, draft);
    take_keys(pen, view, draft);
    watch_clock(pen, view, draft.clock_runs);
    const Id reply = pen.ui.id_of(pen.t.label("Your reply"));
    Rect rest = area;
    draw_top_bar(pen, cut_top(rest, pen.ui.metrics().top_bar), pen.t.label("Practise"),
                 fmt::format("{} · {}", view.case_line, view.clock));
    draw_footer(pen, cut_bottom(rest, pen.ui.metrics().footer), view);

    const Widths widths = widths_for(pen.ui.window().w);
    const Rect queue = cut_left(rest, widths.queue);
    Rect facts = cut_right(rest, widths.facts);
    const Rect composer = cut_bottom(rest, composer_height(pen, rest.w - 32, rest.h / 2 - 16, view, draft) + 16);
    {
        const FocusRegion region(pen.ui, "composer");  // drawn first: the caret is here when the screen opens
        draw_composer(pen, inset(composer, 16, 8), view, draft);
    }
    {
        const FocusRegion region(pen.ui, "queue");
        draw_queue(pen, queue, view, draft);
    }
    {
        const FocusRegion region(pen.ui, "conversation");
        draw_conversation(pen, rest, view, draft);
    }
    {
        const FocusRegion region(pen.ui, "facts");
        const Rect actions = cut_bottom(facts, std::min(actions_height(pen, facts.w, view, draft), facts.h * 0.6F));
        draw_facts(pen, facts, view, draft);
        draw_actions(pen, actions, view, draft);
    }
    draw_money_question(pen, view, draft);
    if (draft.to_reply) {
        draft.to_reply = false;
        pen.ui.focus_on(reply);
        pen.ui.request_frame();
    }
}

}  // namespace haoping
