// Home: what to do now, and why.
#include "rooms/home/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

struct CardWords {
    std::string_view chip;
    std::string_view title;
    std::string_view reason;
    std::string_view button;
};

// At the right of the face; true when its button was pressed.
bool draw_words(Ui& ui, Rect inside, const CardWords& words) {
    const ButtonOptions options{
        .kind = ButtonKind::primary, .size = ButtonSize::hero, .key_cap = "Enter", .autofocus = true};
    const float wide = button_width(ui, words.button, options);
    const Rect action = centred(cut_right(inside, wide, 18), {wide, button_height(ui, ButtonSize::hero)});
    const float high = wrapped_height(ui, words.reason, small_text, inside.w, 2);
    inside = centred(inside, {inside.w, 26 + 28 + high});
    chip(ui, {inside.x, inside.y + 10}, words.chip, {.kind = ChipKind::accent, .small = true});
    cut_top(inside, 26);
    draw_heading(ui, cut_top(inside, 28), words.title, title_text);
    draw_wrapped(ui, inside, words.reason, small_text, ui.colours().text2, 2);
    return button(ui, action, words.button, options);
}

void draw_card(const Pen& pen, const Rect& rect, const NextCard& next) {
    Ui& ui = pen.ui;
    Rect inside = inset(card(ui, rect), 20, 16);
    const Rect face = cut_left(inside, 48, 18);
    avatar(ui, face.centre(), 48, next.customer, next.customer);
    if (draw_words(ui, inside, {next.chip, next.title, next.reason, next.button})) {
        pen.ask(next.open ? Intent{ContinueAttempt{*next.open}}
                          : Intent{StartScenario{next.which.pack, next.which.scenario}});
    }
}

// Its clock runs: nothing else comes before it.
void draw_running_paper(const Pen& pen, const Rect& rect, std::string_view left) {
    Ui& ui = pen.ui;
    Rect inside = inset(card(ui, rect), 20, 16);
    ui.canvas().icon(Icon::timer, cut_left(inside, 48, 18).centre(), 32, ui.colours().accent_text);
    ui.request_frame_in(0.5);  // the clock goes on
    if (draw_words(ui, inside,
                   {left, pen.t.label("Your exam paper is running"),
                    pen.t.label("The clock goes on, whatever is open meanwhile."),
                    pen.t.label("Go on with the paper")})) {
        pen.ask(Study{OpenPapers{}});
    }
}

}  // namespace

void draw_next_card(const Pen& pen, const Rect& rect, const HomeView& view) {
    const FocusRegion region(pen.ui, "next");
    if (!view.today.paper_left.empty()) {
        draw_running_paper(pen, rect, view.today.paper_left);
    } else if (view.next) {
        draw_card(pen, rect, *view.next);
    } else {
        empty_state(pen.ui, card(pen.ui, rect), Icon::triangle_alert, pen.t.label("No cases could be loaded"),
                    pen.t.label("The list at the right says what is wrong."), {});
    }
}

}  // namespace haoping
