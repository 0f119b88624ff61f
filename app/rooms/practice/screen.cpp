#include "rooms/practice/screen.h"

#include <array>
#include <span>

#include <fmt/format.h>

#include "rooms/practice/screen_parts.h"

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
    draft = PracticeDraft{};
    const auto known = desks.find(view.draft.attempt);
    if (known != desks.end()) {
        draft.desk = std::move(known->second);
        desks.erase(known);
    } else if (view.form) {
        fill_form(draft.desk, *view.form);
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
    if (is_narrow(pen.ui) && !draft.shows_desk && pen.ui.shortcut(Key::a, alt_mod)) {
        draft.shows_desk = true;
        draft.to_actions = !draft.desk.acting;
        draft.to_form = draft.desk.acting.has_value();
    }
    if (pen.ui.shortcut(Key::f2)) {
        draft.shows_desk = true;
        draft.desk.tab = static_cast<DeskTab>((static_cast<int>(draft.desk.tab) + 1) % tab_count);
        draft.desk.facts = {};
    }
    if (pen.ui.shortcut(Key::f3)) {
        draft.desk.tab = DeskTab::policy;
        draft.to_search = true;
        draft.shows_desk = true;
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
void watch_clock(const Pen& pen, const PracticeView& view) {
    if (view.time.runs && (pen.ui.window_focused() || view.time.enforced)) {
        pen.ui.request_frame_in(1);
    }
}

void draw_footer(const Pen& pen, const Rect& rect, const PracticeView& view) {
    const std::array hints{KeyHint{"Ctrl+Enter", pen.t.label("Send")}, KeyHint{"Ctrl+K", pen.t.label("Quick reply")},
                           KeyHint{"Alt+A", pen.t.label("Actions")},   KeyHint{"Alt+↓", pen.t.label("Next customer")},
                           KeyHint{"F6", pen.t.label("Next column")},  KeyHint{"F1", pen.t.label("All keys")}};
    const std::array over{KeyHint{"F4", pen.t.label("See how it went")}, KeyHint{"Alt+↓", pen.t.label("Next customer")},
                          KeyHint{"F6", pen.t.label("Next column")}, KeyHint{"F1", pen.t.label("All keys")}};
    const std::array to_look_at{KeyHint{"Alt+↓", pen.t.label("Next customer")},
                                KeyHint{"F6", pen.t.label("Next column")}, KeyHint{"F1", pen.t.label("All keys")}};
    const bool reviewed = view.over && view.last_reply;
    const bool writes = !view.over && view.only_looked_at.empty();
    key_footer(pen.ui, rect,
               writes     ? std::span<const KeyHint>(hints)
               : reviewed ? std::span<const KeyHint>(over)
                          : std::span<const KeyHint>(to_look_at),
               view.draft.saved);
}

struct Places {
    Rect bar;
    Rect switcher;
    Rect footer;
    Rect queue;
    Rect conversation;
    Rect composer;
    Rect facts;
    Rect actions;
};

// The desk beside the conversation; in a narrow window in its place, with the actions beside the facts.
Places places_in(const Pen& pen, Rect rest, const PracticeView& view, PracticeDraft& draft) {
    constexpr float low_bar = 40;
    constexpr float switcher_width = 300;
    constexpr float narrow_facts = 300;
    const bool low = is_low(pen.ui);
    const bool narrow = is_narrow(pen.ui);
    const Widths widths = widths_for(pen.ui.window().w);
    Places at;
    at.bar = cut_top(rest, low ? low_bar : pen.ui.metrics().top_bar);
    at.switcher = narrow ? cut_right(at.bar, switcher_width) : Rect{};
    at.footer = cut_bottom(rest, low ? 0 : pen.ui.metrics().footer);
    at.queue = cut_left(rest, widths.queue);
    at.facts = narrow ? Rect{} : cut_right(rest, widths.facts);
    at.composer = cut_bottom(
        rest, composer_height(pen, conversation_column(inset(rest, 16, 0)).w, rest.h / 2 - 16, view, draft) + 16);
    if (!narrow) {
        const float wanted = actions_height(pen, at.facts.w, view, draft);
        at.actions = cut_bottom(at.facts, std::min(wanted, at.facts.h * 0.6F));
    } else if (draft.shows_desk) {
        at.facts = cut_left(rest, std::min(narrow_facts, rest.w * 0.55F));
        at.actions = rest;
        rest = {};
    }
    at.conversation = rest;
    return at;
}

void draw_switch(const Pen& pen, const Rect& rect, PracticeDraft& draft) {
    if (rect.empty()) {
        return;
    }
    const FocusRegion region(pen.ui, "switch");
    pen.ui.canvas().fill(rect, pen.ui.colours().surface);
    pen.ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, pen.ui.colours().line);
    const std::array labels{pen.t.label("Conversation"), pen.t.label("Order and actions")};
    const Rect inside = centred(rect, {rect.w - 24, pen.ui.metrics().button_small});
    if (const auto chosen = segmented(pen.ui, inside, pen.t.label("What is shown"), labels, draft.shows_desk ? 1 : 0)) {
        draft.shows_desk = *chosen == 1;
        pen.ui.request_frame();
    }
}

void draw_columns(const Pen& pen, const Places& at, const PracticeView& view, PracticeDraft& draft) {
    {
        const FocusRegion region(pen.ui, "composer");  // drawn first: the caret is here when the screen opens
        draw_composer(pen, conversation_column(inset(at.composer, 16, 8)), view, draft);
    }
    {
        const FocusRegion region(pen.ui, "queue");
        draw_queue(pen, at.queue, view, draft);
    }
    draw_switch(pen, at.switcher, draft);
    if (!at.conversation.empty()) {
        const FocusRegion region(pen.ui, "conversation");
        draw_conversation(pen, at.conversation, view, draft);
    }
    if (!at.facts.empty()) {
        const FocusRegion region(pen.ui, "facts");
        draw_facts(pen, at.facts, view, draft);
        draw_actions(pen, at.actions, view, draft);
    }
}

}  // namespace

void draw_practice(const Pen& pen, const Rect& area, const PracticeView& view, PracticeDraft& draft) {
    follow_case(view, draft);
    take_keys(pen, view, draft);
    watch_clock(pen, view);
    const Id reply = pen.ui.id_of(pen.t.label("Your reply"));
    const Places at = places_in(pen, area, view, draft);
    draft.message_list = at.conversation.empty() ? at.facts : at.conversation;
    draw_top_bar(pen, at.bar, pen.t.label("Practise"), fmt::format("{} · {}", view.case_line, view.clock));
    if (!at.footer.empty()) {
        draw_footer(pen, at.footer, view);
    }
    draw_columns(pen, at, view, draft);
    draw_money_question(pen, view, draft);
    if (draft.to_reply) {
        draft.to_reply = false;
        pen.ui.focus_on(reply);
        pen.ui.request_frame();
    }
}

KeyLines keys_of(const Texts& t, const PracticeView&) {
    return {{"Ctrl+Enter", t.label("Send the reply")},
            {"Ctrl+K", t.label("Quick replies")},
            {"Tab", t.label("In a reply with slots: to the next slot")},
            {"F7  Shift+F7", t.label("Next or previous spelling mark")},
            {"Ctrl+F", t.label("Find in the reply")},
            {"Alt+A", t.label("Go to the actions, then 1–9")},
            {"Alt+↑  Alt+↓", t.label("Previous and next customer")},
            {"F2", t.label("Order, rules, customer, hints in turn")},
            {"F3", t.label("Search rules, notes and units")},
            {"Ctrl+T", t.label("Show or hide all translations")},
            {"Ctrl+C  Enter", t.label("On a value: copy it, put it into the reply")},
            {"F4", t.label("Review the last reply")}};
}

}  // namespace haoping
