#include <cmath>

#include <fmt/format.h>

#include "screens/debrief_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float dial_room = 150;
constexpr float buttons_room = 230;
constexpr float line_height = 22;

std::string verdict_text(const DebriefView& view) { return view.unscorable.empty() ? view.verdict : view.unscorable; }

void draw_counts(const Pen& pen, Vec left_middle, const DebriefView& view) {
    float x = left_middle.x;
    const auto count = [&](int number, std::string_view word, Status status) {
        if (number > 0) {
            const std::string text = fmt::format("{} {}", number, word);
            x += chip(pen.ui, {x, left_middle.y}, text, {.status = status}).rect.w + 8;
        }
    };
    count(view.met, pen.t.label("met"), Status::met);
    count(view.partly, pen.t.label("partly"), Status::partly);
    count(view.missed, pen.t.label("missed"), Status::missed);
    count(view.broken, pen.t.label("broken"), Status::broken);
    const std::string pass = pen.t("Pass {}", fmt::format("{}", std::lround(view.pass * 100)));
    draw_text(pen.ui, {x + 4, left_middle.y - 10, 200, 20}, pass, small_text, pen.ui.colours().text3);
}

// Below the pass mark the better button is "again", above it is "on".
void draw_buttons(const Pen& pen, Rect rect, const DebriefView& view) {
    const bool passed = view.total >= view.pass;
    const std::string_view again = pen.t.label("Try again");
    const std::string_view on = view.over ? pen.t.label("Choose the next case") : pen.t.label("Back to the customer");
    const bool on_first = passed || !view.over;
    const ButtonOptions first{.kind = ButtonKind::primary, .size = ButtonSize::hero, .autofocus = true};
    const ButtonOptions second{.kind = ButtonKind::secondary, .size = ButtonSize::normal};
    const Rect top{rect.x, rect.y, rect.w, button_height(pen.ui, ButtonSize::hero)};
    const Rect below{rect.x, top.bottom() + 8, rect.w, button_height(pen.ui, ButtonSize::normal)};
    if (button(pen.ui, on_first ? top : below, on, on_first ? first : second)) {
        pen.ask(view.over ? Intent{GoHome{}} : Intent{GoPractice{}});
    }
    if (button(pen.ui, on_first ? below : top, again, on_first ? second : first)) {
        pen.ask(TryAgain{});
    }
}

}  // namespace

float verdict_height(const Pen& pen, float width, const DebriefView& view) {
    const float text_width = width - dial_room - buttons_room - 48;
    const float verdict = wrapped_height(pen.ui, verdict_text(view), title_text, text_width);
    const float said = view.customer_said.empty() ? 0.0F : line_height;
    const float next = view.work_on.empty() ? 0.0F : line_height;
    return std::max(132.0F, verdict + 34 + said + next + 40);
}

void draw_verdict(const Pen& pen, const Rect& rect, const DebriefView& view) {
    Ui& ui = pen.ui;
    ui.canvas().fill(rect, ui.colours().surface);
    ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, ui.colours().line);
    Rect inside = inset(rect, 24, 14);
    const Rect dial = cut_left(inside, dial_room - 24, 12);
    const bool marked = view.unscorable.empty();
    score_dial(ui, dial.centre(),
               {.score = marked ? std::optional(static_cast<int>(std::lround(view.total * 100))) : std::nullopt,
                .pass_mark = static_cast<int>(std::lround(view.pass * 100)),
                .caption = pen.t.label("of 100")});
    const Rect buttons = cut_right(inside, buttons_room, 16);
    inside.y += draw_wrapped(ui, inside, verdict_text(view), title_text, ui.colours().text) + 20;
    ui.record(ItemRole::heading, verdict_text(view), inside);
    draw_counts(pen, {inside.x, inside.y}, view);
    inside.y += 20;
    if (!view.work_on.empty()) {
        draw_text(ui, cut_top(inside, line_height), view.work_on, small_bold, ui.colours().text);
    }
    if (!view.customer_said.empty()) {
        std::string said = pen.t("The customer: “{}”", view.customer_said);
        if (!view.mood_change.empty()) {
            said += " · " + view.mood_change;
        }
        draw_text(ui, {inside.x, inside.y, inside.w, 20}, said, small_text, ui.colours().text2);
    }
    draw_buttons(pen, buttons, view);
}

}  // namespace haoping
