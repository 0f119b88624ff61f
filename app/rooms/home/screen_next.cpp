// Home: what to do now, and why.
#include "rooms/home/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

void draw_card(const Pen& pen, const Rect& rect, const NextCard& next) {
    Ui& ui = pen.ui;
    Rect inside = inset(card(ui, rect), 20, 16);
    const Rect face = cut_left(inside, 48, 18);
    avatar(ui, face.centre(), 48, next.customer, next.customer);
    const ButtonOptions options{
        .kind = ButtonKind::primary, .size = ButtonSize::hero, .key_cap = "Enter", .autofocus = true};
    const float wide = button_width(ui, next.button, options);
    const Rect action = centred(cut_right(inside, wide, 18), {wide, button_height(ui, ButtonSize::hero)});
    const float words = wrapped_height(ui, next.reason, small_text, inside.w, 2);
    inside = centred(inside, {inside.w, 26 + 28 + words});
    chip(ui, {inside.x, inside.y + 10}, next.chip, {.kind = ChipKind::accent, .small = true});
    cut_top(inside, 26);
    draw_heading(ui, cut_top(inside, 28), next.title, title_text);
    draw_wrapped(ui, inside, next.reason, small_text, ui.colours().text2, 2);
    if (button(ui, action, next.button, options)) {
        pen.ask(next.open ? Intent{ContinueAttempt{*next.open}}
                          : Intent{StartScenario{next.which.pack, next.which.scenario}});
    }
}

}  // namespace

void draw_next_card(const Pen& pen, const Rect& rect, const HomeView& view) {
    const FocusRegion region(pen.ui, "next");
    if (view.next) {
        draw_card(pen, rect, *view.next);
    } else {
        empty_state(pen.ui, card(pen.ui, rect), Icon::triangle_alert, pen.t.label("No cases could be loaded"),
                    pen.t.label("The list at the right says what is wrong."), {});
    }
}

}  // namespace haoping
