#include <cmath>

#include <fmt/format.h>

#include "rooms/review/screen_parts.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float dial_room = 132;
constexpr float buttons_room = 236;
constexpr float padding_x = 24;
constexpr float padding_y = 14;
constexpr std::size_t most_lines = 2;

// The texts of the head, each with its measured height.
struct Head {
    std::string verdict;
    std::string pass;
    std::string next;
    std::string reaction;
    float verdict_height = 0;
    float next_height = 0;
    float reaction_height = 0;

    float height() const {
        return verdict_height + 34 + (next_height > 0 ? next_height + 4 : 0) + reaction_height + 2 * padding_y;
    }
};

std::string pass_line(const Pen& pen, const DebriefView& view) {
    std::string line = pen.t("Pass {}", fmt::format("{}", std::lround(view.pass * 100)));
    if (view.best && view.before) {
        line += " · " + pen.t("your best {}, before {}", percent(*view.best), percent(*view.before));
    }
    return line + " · " + view.notes;
}

Head head_of(const Pen& pen, float width, const DebriefView& view) {
    const float text = width - 2 * padding_x - dial_room - buttons_room - 24;
    Head head{.verdict = view.unscorable.empty() ? view.verdict : view.unscorable,
              .pass = pass_line(pen, view),
              .next = view.work_on,
              .reaction = {}};
    if (!view.unscorable.empty()) {
        head.next.clear();  // why, and what to do, stands above
    }
    if (!view.customer_said.empty()) {
        head.reaction = pen.t("{} wrote back: “{}”", view.customer, view.customer_said);
    }
    if (!view.mood_change.empty()) {
        head.reaction += (head.reaction.empty() ? "" : " · ") + pen.t("Mood: {}", view.mood_change);
    }
    head.verdict_height = wrapped_height(pen.ui, head.verdict, title_text, text, most_lines);
    head.next_height = head.next.empty() ? 0 : wrapped_height(pen.ui, head.next, small_bold, text, most_lines);
    head.reaction_height =
        head.reaction.empty() ? 0 : wrapped_height(pen.ui, head.reaction, small_text, text, most_lines);
    return head;
}

void draw_counts(const Pen& pen, Vec left_middle, const DebriefView& view, const Head& head, float right) {
    float x = left_middle.x;
    const auto count = [&](int number, std::string_view word, Status status) {
        if (number > 0) {
            const std::string text = fmt::format("{} {}", number, word);
            x += chip(pen.ui, {x, left_middle.y}, text, {.status = status}).rect.w + 8;
        }
    };
    if (view.unscorable.empty()) {
        count(view.met, pen.t.label("met"), Status::met);
        count(view.partly, pen.t.label("partly"), Status::partly);
        count(view.missed, pen.t.label("missed"), Status::missed);
        count(view.broken, pen.t.label("broken"), Status::broken);
    }
    draw_text(pen.ui, {x + 4, left_middle.y - 10, right - x - 4, 20}, head.pass, small_text, pen.ui.colours().text3);
}

// Below the pass mark the better button is "improve", above it is "on".
void draw_buttons(const Pen& pen, Rect rect, const DebriefView& view) {
    const bool improve_first = view.total < view.pass;
    const std::string_view improve = pen.t.label("Improve this reply");
    const std::string_view on = view.over ? pen.t.label("Choose the next case") : pen.t.label("Back to the customer");
    ButtonOptions first{.kind = ButtonKind::primary, .size = ButtonSize::hero, .autofocus = true};
    ButtonOptions second{.kind = ButtonKind::secondary, .size = ButtonSize::normal};
    (improve_first ? first : second).icon = Icon::pencil;
    (improve_first ? first : second).key_cap = "R";
    (improve_first ? second : first).icon = Icon::arrow_right;
    (improve_first ? second : first).key_cap = "N";
    const float high = button_height(pen.ui, ButtonSize::hero);
    const float low = button_height(pen.ui, ButtonSize::normal);
    rect.y += std::max(0.0F, (rect.h - high - low - 10) / 2);
    const Rect top{rect.x, rect.y, rect.w, high};
    const Rect below{rect.x, top.bottom() + 10, rect.w, low};
    const auto go_on = [&](const Rect& place, const ButtonOptions& options) {
        if (button(pen.ui, place, on, options)) {
            pen.ask(view.over ? Intent{GoHome{}} : Intent{GoPractice{}});
        }
    };
    if (!improve_first) {
        go_on(top, first);
    }
    if (button(pen.ui, improve_first ? top : below, improve, improve_first ? first : second)) {
        pen.ask(ImproveReply{.attempt = view.attempt, .reply = view.turn});
    }
    if (improve_first) {
        go_on(below, second);
    }
}

}  // namespace

float verdict_height(const Pen& pen, float width, const DebriefView& view) {
    return std::max(132.0F, head_of(pen, width, view).height());
}

void draw_verdict(const Pen& pen, const Rect& rect, const DebriefView& view) {
    Ui& ui = pen.ui;
    const Head head = head_of(pen, rect.w, view);
    ui.canvas().fill(rect, ui.colours().surface);
    ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, ui.colours().line);
    Rect inside = inset(rect, padding_x, padding_y);
    const Rect dial = cut_left(inside, dial_room);
    const bool marked = !view.left_out;
    score_dial(ui, {dial.x + score_dial_size / 2, dial.centre().y + 2},
               {.score = marked ? std::optional(static_cast<int>(std::lround(view.total * 100))) : std::nullopt,
                .pass_mark = static_cast<int>(std::lround(view.pass * 100)),
                .caption = pen.t.label("of 100")});
    const Rect buttons = cut_right(inside, buttons_room);
    cut_right(inside, 24);
    inside.y += std::max(0.0F, (rect.h - head.height()) / 2);
    ui.record(ItemRole::heading, head.verdict, {inside.x, inside.y, inside.w, head.verdict_height});
    inside.y += draw_wrapped(ui, inside, head.verdict, title_text, ui.colours().text, most_lines);
    draw_counts(pen, {inside.x, inside.y + 17}, view, head, inside.right());
    inside.y += 34;
    if (!head.next.empty()) {
        inside.y += draw_wrapped(ui, inside, head.next, small_bold, ui.colours().text, most_lines) + 4;
    }
    if (!head.reaction.empty()) {
        draw_wrapped(ui, inside, head.reaction, small_text, ui.colours().text2, most_lines);
    }
    draw_buttons(pen, buttons, view);
}

}  // namespace haoping
