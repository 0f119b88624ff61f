#include "screens/practice.h"

#include <array>

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
        return {0, 316};
    }
    if (window_width < 1500) {
        return {236, 316};
    }
    return window_width < 1800 ? Widths{288, 396} : Widths{320, 440};
}

// Another customer or another turn: what was typed for the last one is gone from the editor, the stored draft comes in.
void follow_case(const PracticeView& view, PracticeDraft& draft) {
    if (draft.attempt == view.draft.attempt && draft.turn == view.draft.turn) {
        return;
    }
    const bool same_case = draft.attempt == view.draft.attempt;
    const DeskTab tab = same_case ? draft.tab : DeskTab::order;
    draft = PracticeDraft{};
    draft.tab = tab;
    draft.attempt = view.draft.attempt;
    draft.turn = view.draft.turn;
    draft.reply.set_text(view.draft.text);
}

void take_keys(const Pen& pen, const PracticeView& view, PracticeDraft& draft) {
    if (pen.ui.shortcut(Key::f2)) {
        draft.tab = static_cast<DeskTab>((static_cast<int>(draft.tab) + 1) % 4);
    }
    if (view.last_reply && pen.ui.shortcut(Key::f4)) {
        pen.ask(ShowDebrief{*view.last_reply});
    }
}

}  // namespace

void draw_practice(const Pen& pen, const Rect& area, const PracticeView& view, PracticeDraft& draft) {
    follow_case(view, draft);
    take_keys(pen, view, draft);
    Rect rest = area;
    draw_top_bar(pen, cut_top(rest, pen.ui.metrics().top_bar), pen.t.label("Practise"), view.case_line);
    const std::array hints{KeyHint{"Ctrl+Enter", pen.t.label("Send")}, KeyHint{"Ctrl+K", pen.t.label("Quick reply")},
                           KeyHint{"Alt+A", pen.t.label("Actions")}, KeyHint{"F6", pen.t.label("Next column")},
                           KeyHint{"F1", pen.t.label("All keys")}};
    key_footer(pen.ui, cut_bottom(rest, pen.ui.metrics().footer), hints, view.draft.saved);

    const Widths widths = widths_for(pen.ui.window().w);
    const Rect queue = cut_left(rest, widths.queue);
    Rect facts = cut_right(rest, widths.facts);
    const float composer_height = pen.ui.window().h < 800 ? 230.0F : 290.0F;
    const Rect composer = cut_bottom(rest, composer_height);
    {
        const FocusRegion region(pen.ui, "composer");  // drawn first: the caret is here when the screen opens
        draw_composer(pen, inset(composer, 16, 8), view, draft);
    }
    if (widths.queue > 0) {
        const FocusRegion region(pen.ui, "queue");
        draw_queue(pen, queue, view);
    }
    {
        const FocusRegion region(pen.ui, "conversation");
        draw_conversation(pen, rest, view, draft);
    }
    const FocusRegion region(pen.ui, "facts");
    const Rect actions = cut_bottom(facts, actions_height(pen, facts.w, view));
    draw_facts(pen, facts, view, draft);
    draw_actions(pen, actions, view, draft);
    draw_action_dialog(pen, view, draft);
}

}  // namespace haoping
