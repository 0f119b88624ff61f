#include <fmt/format.h>

#include "screens/practice_parts.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float task_padding = 9;
constexpr float readable_width = 860;

void draw_head(const Pen& pen, const Rect& rect, const PracticeView& view) {
    Ui& ui = pen.ui;
    ui.canvas().fill(rect, ui.colours().surface);
    ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, ui.colours().line);
    Rect inside = inset(rect, 18, 7);
    avatar(ui, {inside.x + 18, inside.centre().y}, 36, view.customer, view.customer);
    cut_left(inside, 48);
    const std::string mood = pen.t("Mood: {}", view.mood_text);
    Rect right = cut_right(inside, 230);
    mood_face(ui, {right.x + 12, right.centre().y}, 20, static_cast<int>(view.mood) - 1);
    cut_left(right, 30);
    draw_text(ui, cut_top(right, 22), mood, small_text, ui.colours().text2);
    mood_bar(ui, {right.x, right.y + 4, 74, 5}, static_cast<int>(view.mood) - 1);
    draw_text(ui, {right.x + 84, right.y - 2, right.w - 84, 18}, view.clock, micro_text, ui.colours().text3);
    Rect name = cut_top(inside, 22);
    const float wide = draw_text(ui, name, view.customer, base_bold, ui.colours().text);
    cut_left(name, wide + 10);
    draw_text(ui, inside, view.about, small_text, ui.colours().text2);
}

// What the answer must achieve. Returns its height.
float draw_task(const Pen& pen, const Rect& rect, const PracticeView& view) {
    if (view.task.empty()) {
        return 0;
    }
    Ui& ui = pen.ui;
    const std::string text = fmt::format("**{}** {}", pen.t.label("Task"), view.task);
    const float inner = rich_height(ui, text, small_text, rect.w - 62);
    const Rect strip{rect.x, rect.y, rect.w, inner + 2 * task_padding};
    ui.canvas().fill(strip, ui.colours().accent_tint);
    ui.canvas().icon(Icon::target, {strip.x + 26, strip.y + task_padding + 9}, 16, ui.colours().accent_text);
    draw_rich(ui, {strip.x + 44, strip.y + task_padding, strip.w - 62, inner}, text, small_text, ui.colours().text);
    return strip.h;
}

float draw_bubble(const Pen& pen, const Rect& column, const ConversationLine& line, const PracticeView& view) {
    const bool yours = line.kind == LineKind::trainee;
    float height = message_bubble(
        pen.ui, column,
        {.side = yours ? Side::you : Side::customer, .text = line.text, .meta = line.meta, .sender = view.customer});
    if (!line.translation.empty()) {
        const Rect below{column.x + 48, column.y + height + 2, column.w * 0.72F, 18};
        height += 4 + draw_wrapped(pen.ui, below, line.translation, small_text, pen.ui.colours().text3);
    }
    if (line.reply && line.mark) {
        const std::string label =
            pen.t("How reply {} went: {} of 100", fmt::format("{}", *line.reply + 1), percent(*line.mark));
        const ChipOptions options{.kind = ChipKind::outline, .icon = Icon::clipboard_check, .clickable = true};
        const float wide = chip_width(pen.ui, label, options);
        if (chip(pen.ui, {column.right() - wide, column.y + height + 18}, label, options).activated) {
            pen.ask(ShowDebrief{*line.reply});
        }
        height += 34;
    }
    return height;
}

float draw_photo(const Pen& pen, const Rect& column, const ConversationLine& line) {
    Ui& ui = pen.ui;
    const Rect frame{column.x + 48, column.y, std::min(320.0F, column.w - 48), 96};
    ui.canvas().fill(frame, ui.colours().sunken, ui.metrics().radius_card);
    ui.canvas().stroke(frame, ui.colours().line, 1, ui.metrics().radius_card);
    ui.canvas().icon(Icon::eye, {frame.x + 26, frame.centre().y}, 22, ui.colours().text3);
    draw_text(ui, {frame.x + 50, frame.y + 12, frame.w - 60, 18}, pen.t.label("Photo from the customer"), micro_text,
              ui.colours().text3);
    draw_wrapped(ui, {frame.x + 50, frame.y + 32, frame.w - 62, 60}, line.text, small_text, ui.colours().text, 3);
    return frame.h;
}

float draw_ending(const Pen& pen, const Rect& column, const ConversationLine& line) {
    Ui& ui = pen.ui;
    const float inner = wrapped_height(ui, line.text, base_text, column.w - 64);
    const Rect box{column.x, column.y, column.w, inner + 24};
    ui.canvas().fill(box, ui.colours().accent_tint, ui.metrics().radius_card);
    ui.canvas().icon(Icon::flag, {box.x + 24, box.y + 22}, 18, ui.colours().accent_text);
    draw_wrapped(ui, {box.x + 48, box.y + 12, column.w - 64, inner}, line.text, base_text, ui.colours().text);
    return box.h;
}

float draw_line(const Pen& pen, const Rect& column, const ConversationLine& line, const PracticeView& view) {
    switch (line.kind) {
        case LineKind::day:
            draw_text(pen.ui, {column.x, column.y, column.w, 20}, line.text, small_text, pen.ui.colours().text3,
                      Align::centre);
            return 20;
        case LineKind::customer:
        case LineKind::trainee: return draw_bubble(pen, column, line, view);
        case LineKind::photo: return draw_photo(pen, column, line);
        case LineKind::event: return event_line(pen.ui, column, Icon::check, line.text);
        case LineKind::refused: return event_line(pen.ui, column, Icon::ban, line.text);
        case LineKind::ending: return draw_ending(pen, column, line);
    }
    return 0;
}

}  // namespace

void draw_conversation(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    Rect rest = rect;
    draw_head(pen, cut_top(rest, pen.ui.metrics().column_head), view);
    cut_top(rest, draw_task(pen, rest, view));
    ScrollArea area(pen.ui, inset(rest, 16, 0), draft.conversation, "conversation", ScrollAnchor::end);
    Rect column = area.content();
    const float wide = std::min(column.w, readable_width);
    column = {column.x + (column.w - wide) / 2, column.y + 12, wide, column.h};
    for (std::size_t at = 0; at < view.lines.size(); ++at) {
        const IdScope scope(pen.ui, fmt::format("line {}", at));
        column.y += draw_line(pen, column, view.lines[at], view) + 12;
    }
    area.finish(column.y);
}

}  // namespace haoping
