#include <fmt/format.h>

#include "screens/practice_parts.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

std::string_view last_words(const PracticeView& view) {
    for (auto line = view.lines.rbegin(); line != view.lines.rend(); ++line) {
        if (line->kind == LineKind::customer) {
            return line->text;
        }
    }
    return {};
}

void draw_customer_row(const Pen& pen, const Rect& rect, const PracticeView& view) {
    Ui& ui = pen.ui;
    list_row(ui, rect, view.customer, {.selected = true});
    Rect inside = inset(rect, 14, 10);
    avatar(ui, {inside.x + 17, inside.y + 19}, 34, view.customer, view.customer);
    cut_left(inside, 44);
    draw_text(ui, cut_top(inside, 20), view.customer, base_bold, ui.colours().text);
    draw_text(ui, cut_top(inside, 20), last_words(view), small_text, ui.colours().text2);
    mood_face(ui, {inside.x + 8, inside.y + 12}, 16, static_cast<int>(view.mood) - 1);
    Rect mood = inset(inside, 22, 0);
    draw_text(ui, {mood.x, mood.y, mood.w, 24}, view.over ? pen.t.label("closed") : std::string_view(view.mood_text),
              small_text, ui.colours().text2);
}

}  // namespace

void draw_queue(const Pen& pen, const Rect& rect, const PracticeView& view) {
    Ui& ui = pen.ui;
    ui.canvas().fill(rect, ui.colours().surface);
    ui.canvas().vertical(rect.right() - 1, rect.y, rect.h, ui.colours().line);
    Rect rest = rect;
    const Rect head = cut_top(rest, ui.metrics().column_head - 8);
    draw_heading(ui, inset(head, 16, 0), pen.t.label("Queue"));
    ui.canvas().horizontal(rect.x, head.bottom() - 1, rect.w, ui.colours().line);
    draw_customer_row(pen, cut_top(rest, ui.metrics().queue_row), view);

    rest = inset(rest, 16, 16);
    bool heading = false;
    for (const auto& line : view.lines) {
        if (!line.reply || !line.mark) {
            continue;
        }
        if (!heading) {
            draw_heading(ui, cut_top(rest, 28), pen.t.label("Answered"), small_bold);
            heading = true;
        }
        const std::string title = pen.t("Reply {}", fmt::format("{}", *line.reply + 1));
        const IdScope scope(ui, title);
        const Rect row = cut_top(rest, 32);
        const ItemState state = list_row(ui, row, title, {.hairline = false});
        draw_text(ui, inset(row, 8, 0), title, small_text, ui.colours().text);
        draw_text(ui, inset(row, 8, 0), percent(*line.mark), small_bold, ui.colours().text, Align::right);
        if (state.activated) {
            pen.ask(ShowDebrief{*line.reply});
        }
    }
}

}  // namespace haoping
