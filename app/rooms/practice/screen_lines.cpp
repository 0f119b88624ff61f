#include <algorithm>

#include "rooms/practice/screen_parts.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float bubble_left = 38;  // where a customer's words begin: right of the avatar
constexpr float photo_width = 360;

// Hidden until asked for: whoever reads the translation first does not learn to read the customer.
float draw_translation(const Pen& pen, const Rect& column, std::size_t index, const ConversationLine& line,
                       DeskDraft& desk) {
    const bool shown = desk.translate_all != desk.translate_other.contains(index);
    const Rect place{column.x + bubble_left + 2, column.y + 3, column.w * 0.72F, 20};
    const std::string_view label = shown ? pen.t.label("Hide the translation") : pen.t.label("Translate");
    if (text_link(pen.ui, place, label, micro_text)) {
        if (!desk.translate_other.insert(index).second) {
            desk.translate_other.erase(index);
        }
        pen.ui.request_frame();
    }
    if (!shown) {
        return 20;
    }
    const Rect below{place.x, place.y + 19, place.w, 0};
    return 24 + draw_wrapped(pen.ui, below, line.translation, small_text, pen.ui.colours().text2);
}

float draw_mark(const Pen& pen, const Rect& column, const ConversationLine& line) {
    const std::string label =
        pen.t("How reply {} went: {} of 100", std::to_string(*line.reply + 1), percent(*line.mark));
    const ChipOptions options{.kind = ChipKind::outline, .icon = Icon::clipboard_check, .clickable = true};
    const float wide = chip_width(pen.ui, label, options);
    if (chip(pen.ui, {column.right() - wide, column.y + 18}, label, options).activated) {
        pen.ask(ShowDebrief{*line.reply});
    }
    return 34;
}

float draw_bubble(const Pen& pen, const Rect& column, std::size_t index, const PracticeView& view, DeskDraft& desk) {
    const ConversationLine& line = view.lines[index];
    const auto is = [&](std::size_t at) { return at < view.lines.size() && view.lines[at].kind == line.kind; };
    float height = message_bubble(pen.ui, column,
                                  {.side = line.kind == LineKind::trainee ? Side::you : Side::customer,
                                   .text = line.text,
                                   .meta = line.meta,
                                   .sender = view.customer,
                                   .first_of_run = index == 0 || !is(index - 1),
                                   .last_of_run = !is(index + 1)});
    if (!line.translation.empty() && view.may_translate) {
        height += draw_translation(pen, {column.x, column.y + height, column.w, 0}, index, line, desk);
    }
    if (line.reply && line.mark) {
        height += draw_mark(pen, {column.x, column.y + height, column.w, 0}, line);
    }
    return height;
}

// The picture itself is not part of a pack: what can be seen on it is told.
float draw_photo(const Pen& pen, const Rect& column, const ConversationLine& line) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    constexpr float padding = 12;
    const float wide = std::min(photo_width, column.w - bubble_left);
    const float words = wrapped_height(ui, line.text, message_text, wide - 2 * padding);
    const Rect frame{column.x + bubble_left, column.y, wide, 24 + words + 2 * padding};
    ui.canvas().fill(frame, c.sunken, ui.metrics().radius_card);
    ui.canvas().stroke(frame, c.line2, 1, ui.metrics().radius_card);
    Rect inside = inset(frame, padding);
    Rect head = cut_top(inside, 20, 4);
    ui.canvas().icon(Icon::image, cut_left(head, 18, 8).centre(), 18, c.text3);
    draw_text(ui, head, pen.t.label("Photo from the customer shows:"), small_text, c.text3);
    draw_wrapped(ui, inside, line.text, message_text, c.text);
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

}  // namespace

float draw_conversation_line(const Pen& pen, const Rect& column, std::size_t index, const PracticeView& view,
                             PracticeDraft& draft) {
    const ConversationLine& line = view.lines[index];
    switch (line.kind) {
        case LineKind::day:
            draw_text(pen.ui, {column.x, column.y, column.w, 20}, line.text, small_text, pen.ui.colours().text3,
                      Align::centre);
            return 20;
        case LineKind::customer:
        case LineKind::trainee: return draw_bubble(pen, column, index, view, draft.desk);
        case LineKind::photo: return draw_photo(pen, column, line);
        case LineKind::event:
            return event_line(pen.ui, column, line.action ? icon_of(*line.action) : Icon::check, line.text);
        case LineKind::mood: {
            const Mood mood = line.mood.value_or(view.mood);
            return event_line(pen.ui, column, mood_icon(static_cast<int>(mood) - 1), line.text);
        }
        case LineKind::hint: return event_line(pen.ui, column, Icon::lightbulb, line.text);
        case LineKind::refused: return event_line(pen.ui, column, Icon::ban, line.text);
        case LineKind::ending: return draw_ending(pen, column, line);
    }
    return 0;
}

}  // namespace haoping
