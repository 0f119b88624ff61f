// Home: criteria that were missed lately, as exercises.
#include <fmt/format.h>

#include "rooms/home/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float row_height = 68;

void draw_mistake(const Pen& pen, const Rect& rect, const MistakeRow& row) {
    Ui& ui = pen.ui;
    const IdScope scope(ui, fmt::format("{} {} {}", row.attempt, row.reply, row.criterion));
    ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, ui.colours().line);
    Rect inside = inset(rect, ui.metrics().panel_padding, 12);
    const std::string_view label = pen.t.label("Practise this");
    const ButtonOptions options{.icon = Icon::rotate_ccw,
                                .tooltip = pen.t.label("Opens the case just before that reply, with your text.")};
    const float wide = button_width(ui, label, options);
    const Rect place = centred(cut_right(inside, wide, 16), {wide, button_height(ui, ButtonSize::normal)});
    const Status status = row.partly ? Status::partly : Status::missed;
    const Rect mark = cut_left(inside, 18, 10);
    status_mark(ui, {mark.centre().x, mark.y + 11}, 16, status);
    Rect head = cut_top(inside, 22);
    const float title = draw_text(ui, head, row.criterion, base_bold, ui.colours().text);
    cut_left(head, title + 10);
    const std::string_view word = row.partly ? pen.t.label("Partly") : pen.t.label("Missed");
    draw_text(ui, head, fmt::format("{} · {}", word, row.where), small_text, ui.colours().text3);
    draw_text(ui, inside, row.why, small_text, ui.colours().text2);
    if (button(ui, place, label, options)) {
        pen.ask(ImproveReply{row.attempt, row.reply});
    }
}

}  // namespace

void draw_mistakes(const Pen& pen, const Rect& rect, const HomeView& view, HomeDraft& draft) {
    const FocusRegion region(pen.ui, "mistakes");
    if (view.mistakes.empty()) {
        const std::string_view line =
            view.is_new ? pen.t.label("When a reply misses something, you can try it again from here.")
                        : pen.t.label("Everything that your last replies were marked on is met.");
        empty_state(pen.ui, rect, Icon::check_check, pen.t.label("Nothing to improve now"), line, {});
        return;
    }
    const FocusGroup group(pen.ui, "mistakes");
    ScrollArea area(pen.ui, rect, draft.mistakes, "mistakes");
    Rect column = area.content();
    for (const auto& row : view.mistakes) {
        draw_mistake(pen, {column.x, column.y, column.w, row_height}, row);
        column.y += row_height;
    }
    area.finish(column.y);
}

}  // namespace haoping
