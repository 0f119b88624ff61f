#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "rooms/practice/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float task_padding = 9;

// Face, word and five steps; returns the width used at the right of the rectangle.
float draw_mood(const Pen& pen, Rect rect, const PracticeView& view) {
    Ui& ui = pen.ui;
    const std::string mood = pen.t("Mood: {}", view.mood_text);
    const float wide = std::max(78.0F, text_width(ui, mood, small_text)) + 30;
    Rect right = cut_right(rect, wide);
    mood_face(ui, {right.x + 11, right.centre().y}, 20, static_cast<int>(view.mood) - 1);
    cut_left(right, 28);
    draw_text(ui, cut_top(right, 22), mood, small_text, ui.colours().text2);
    mood_bar(ui, {right.x, right.y + 6, 74, 5}, static_cast<int>(view.mood) - 1);
    return wide;
}

void draw_head(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    ui.canvas().fill(rect, ui.colours().surface);
    ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, ui.colours().line);
    Rect inside = inset(rect, 18, 7);
    avatar(ui, {inside.x + 18, inside.centre().y}, 36, view.customer, view.customer);
    cut_left(inside, 48);
    cut_right(inside, draw_mode_and_time(pen, inside, view, draft), 14);
    cut_right(inside, draw_mood(pen, inside, view), 12);
    draw_text(ui, cut_top(inside, 22), view.customer, base_bold, ui.colours().text);
    draw_text(ui, cut_top(inside, 20), view.about, small_text, ui.colours().text2);
}

// All of it is in the tooltip.
float draw_task_line(const Pen& pen, const Rect& rect, const std::string& task) {
    Ui& ui = pen.ui;
    const Rect strip{rect.x, rect.y, rect.w, 18 + 2 * task_padding};
    const ItemState state = ui.item({.label = task, .role = ItemRole::text, .rect = strip});
    ui.tooltip(state, strip, task);
    ui.canvas().fill(strip, ui.colours().accent_tint);
    ui.canvas().icon(Icon::target, {strip.x + 26, strip.centre().y}, 16, ui.colours().accent_text);
    Rect line{strip.x + 44, strip.y, strip.w - 62, strip.h};
    cut_left(line, draw_text(ui, line, pen.t.label("Task"), small_bold, ui.colours().text) + 6);
    draw_text(ui, line, task, small_text, ui.colours().text);
    if (state.ring) {
        ui.canvas().stroke(inset(strip, 2), ui.colours().focus, 2, ui.metrics().radius_control);
    }
    return strip.h;
}

// What the answer must achieve. Returns its height.
float draw_task(const Pen& pen, const Rect& rect, const PracticeView& view) {
    if (view.task.empty()) {
        return 0;
    }
    Ui& ui = pen.ui;
    if (is_low(ui)) {
        return draw_task_line(pen, rect, view.task);
    }
    const std::string text = fmt::format("**{}** {}", pen.t.label("Task"), view.task);
    const float inner = rich_height(ui, text, small_text, rect.w - 62);
    const Rect strip{rect.x, rect.y, rect.w, inner + 2 * task_padding};
    ui.canvas().fill(strip, ui.colours().accent_tint);
    ui.canvas().icon(Icon::target, {strip.x + 26, strip.y + task_padding + 9}, 16, ui.colours().accent_text);
    draw_rich(ui, {strip.x + 44, strip.y + task_padding, strip.w - 62, inner}, text, small_text, ui.colours().text);
    return strip.h;
}

// Somebody reads further up: what has come meanwhile waits behind a chip.
void offer_new_lines(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    const auto messages =
        static_cast<std::size_t>(std::ranges::count(view.lines, LineKind::customer, &ConversationLine::kind));
    if (draft.conversation.at_end || messages < draft.lines_seen) {
        draft.lines_seen = messages;
        return;
    }
    const std::size_t fresh = messages - draft.lines_seen;
    if (fresh == 0) {
        return;
    }
    const std::string label = pen.t.counted(fresh, "1 new message ↓", "{} new messages ↓");
    const ButtonOptions options{.kind = ButtonKind::primary, .size = ButtonSize::small};
    const float wide = button_width(pen.ui, label, options);
    const Rect place{rect.centre().x - wide / 2, rect.bottom() - 38, wide, button_height(pen.ui, ButtonSize::small)};
    if (button(pen.ui, place, label, options)) {
        draft.conversation.offset = draft.conversation.content_height;  // as far down as it goes
        draft.to_reply = true;
        pen.ui.request_frame();
    }
}

}  // namespace

void draw_conversation(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    Rect rest = rect;
    draw_head(pen, cut_top(rest, pen.ui.metrics().column_head), view, draft);
    cut_top(rest, draw_task(pen, rest, view));
    if (!view.time.notice.empty()) {
        notice(pen.ui, cut_top(rest, notice_height(pen.ui, rest.w, view.time.notice)), Tone::warning, view.time.notice);
    }
    {
        ScrollArea area(pen.ui, inset(rest, 16, 0), draft.conversation, "conversation", ScrollAnchor::end);
        Rect column = area.content();
        column = conversation_column(column);
        // Few messages stand above the reply, as in any chat.
        const bool known = draft.conversation_height > 0;
        column.y += 12 + (known ? std::max(0.0F, rest.h - draft.conversation_height) : 0);
        const float top = column.y - 12;
        for (std::size_t at = 0; at < view.lines.size(); ++at) {
            const IdScope scope(pen.ui, fmt::format("line {}", at));
            column.y += draw_conversation_line(pen, column, at, view, draft) + 12;
        }
        area.take_page_keys();
        area.finish(column.y);
        if (std::abs(draft.conversation_height - (column.y - top)) > 0.5F) {
            draft.conversation_height = column.y - top;
            pen.ui.request_frame();
        }
    }
    offer_new_lines(pen, rest, view, draft);
}

}  // namespace haoping
