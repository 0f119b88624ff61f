#include <fmt/format.h>

#include "screens/practice_parts.h"
#include "views/reply_length.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float tool_row = 38;
constexpr float status_row = 48;
constexpr float chip_gap = 6;

void insert_quick_reply(const Pen& pen, PracticeDraft& draft, const QuickReplyRow& quick) {
    draft.reply.insert(quick.text);
    draft.quick_replies_open = false;
    pen.ask(EditDraft{draft.reply.text()});
}

void draw_tools(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    ui.canvas().fill(inset(rect, 2, 2), ui.colours().bg, ui.metrics().radius_card - 2);
    ui.canvas().horizontal(rect.x + 2, rect.bottom() - 1, rect.w - 4, ui.colours().line);
    Rect inside = inset(rect, 12, 5);
    const Rect redo = cut_right(inside, 28, 4);
    const Rect undo = cut_right(inside, 28, 8);
    if (icon_button(ui, undo, Icon::undo, pen.t.label("Undo")) && draft.reply.undo()) {
        pen.ask(EditDraft{draft.reply.text()});
    }
    if (icon_button(ui, redo, Icon::redo, pen.t.label("Redo")) && draft.reply.redo()) {
        pen.ask(EditDraft{draft.reply.text()});
    }
    const ButtonOptions options{.kind = ButtonKind::ghost, .size = ButtonSize::small, .key_cap = "Ctrl+K"};
    const std::string_view label = pen.t.label("Quick replies");
    const Rect open = button_rect(ui, {inside.x, inside.y}, label, options);
    draft.quick_replies_open |= button(ui, open, label, options) || ui.shortcut(Key::k, ctrl_mod);
    float x = open.right() + 10;
    for (const auto& quick : view.quick_replies) {
        const float wide = chip_width(ui, quick.title, {.kind = ChipKind::outline, .clickable = true});
        if (x + wide > inside.right()) {
            break;
        }
        if (chip(ui, {x, rect.centre().y}, quick.title, {.kind = ChipKind::outline, .clickable = true}).activated) {
            insert_quick_reply(pen, draft, quick);
        }
        x += wide + chip_gap;
    }
}

void draw_quick_replies(const Pen& pen, const Rect& anchor, const PracticeView& view, PracticeDraft& draft) {
    if (!draft.quick_replies_open) {
        return;
    }
    std::vector<std::string_view> titles;
    for (const auto& quick : view.quick_replies) {
        titles.push_back(quick.title);
    }
    const PopupResult popup = popup_list(pen.ui, anchor, pen.t.label("Quick replies"), titles, 320);
    if (popup.picked) {
        insert_quick_reply(pen, draft, view.quick_replies[*popup.picked]);
    } else if (popup.closed) {
        draft.quick_replies_open = false;
    }
}

std::string length_text(const Pen& pen, const PracticeView& view, const ReplyLength& length) {
    std::string text = pen.t("{} words", fmt::format("{}", length.latin_words));
    if (length.han_characters > 0) {
        text += " · " + pen.t("{} characters", fmt::format("{}", length.han_characters));
    }
    if (view.max_words > 0) {
        text += " · " + pen.t("aim for {}–{}", fmt::format("{}", view.min_words), fmt::format("{}", view.max_words));
    }
    return text;
}

// Why the reply can't be sent as it is; empty when it can.
std::string why_not_send(const Pen& pen, const PracticeDraft& draft) {
    const auto& text = draft.reply.text();
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
        return std::string(pen.t.label("Write something first."));
    }
    const auto slot = text.find("{{");
    const auto end = slot == std::string::npos ? slot : text.find("}}", slot);
    if (end != std::string::npos) {
        return pen.t("Fill the slot {} first.", text.substr(slot, end + 2 - slot));
    }
    return {};
}

void draw_status(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    ui.canvas().horizontal(rect.x + 2, rect.y, rect.w - 4, ui.colours().line);
    Rect inside = inset(rect, 14, 8);
    const std::string reason = why_not_send(pen, draft);
    const ButtonOptions send{.kind = ButtonKind::primary,
                             .icon = Icon::send,
                             .key_cap = "Ctrl+Enter",
                             .enabled = reason.empty(),
                             .disabled_reason = reason};
    const std::string_view label = pen.t.label("Send");
    const Rect place = cut_right(inside, button_width(ui, label, send), 12);
    if ((button(ui, {place.x, place.y, place.w, button_height(ui, ButtonSize::normal)}, label, send) ||
         ui.shortcut(Key::enter, ctrl_mod)) &&
        reason.empty()) {
        pen.ask(Send{draft.reply.text()});
    }
    const std::string length = length_text(pen, view, reply_length(draft.reply.text()));
    const float wide = draw_text(ui, inside, length, small_text, ui.colours().text2);
    cut_left(inside, wide + 12);
    if (!view.misspellings.empty()) {
        const std::string text = pen.t("{} spelling", fmt::format("{}", view.misspellings.size()));
        const auto result =
            chip(ui, {inside.x, inside.centre().y}, text, {.kind = ChipKind::viol, .icon = Icon::spell_check});
        cut_left(inside, result.rect.w + 10);
    } else if (!view.spelling_off.empty()) {
        const auto result =
            chip(ui, {inside.x, inside.centre().y}, pen.t.label("spelling off"), {.tooltip = view.spelling_off});
        cut_left(inside, result.rect.w + 10);
    }
    draw_text(ui, inside, view.draft.saved, small_text, ui.colours().text3);
}

void draw_closed(const Pen& pen, const Rect& rect, const PracticeView& view) {
    const Rect inside = card(pen.ui, rect);
    if (empty_state(pen.ui, inside, Icon::flag, pen.t.label("The case is over"),
                    pen.t.label("See what worked, and what to try next time."), pen.t.label("See how it went")) &&
        view.last_reply) {
        pen.ask(ShowDebrief{*view.last_reply});
    }
    if (view.last_reply && pen.ui.nothing_focused() && pen.ui.shortcut(Key::enter)) {
        pen.ask(ShowDebrief{*view.last_reply});
    }
}

}  // namespace

void draw_composer(const Pen& pen, const Rect& area, const PracticeView& view, PracticeDraft& draft) {
    if (view.over) {
        draw_closed(pen, area, view);
        return;
    }
    Ui& ui = pen.ui;
    Rect rect = area;
    if (!view.draft.problem.empty()) {
        notice(ui, cut_top(rect, notice_height(ui, rect.w, view.draft.problem), 6), Tone::danger, view.draft.problem);
    }
    ui.canvas().fill(rect, ui.colours().surface, ui.metrics().radius_card);
    Rect rest = rect;
    const Rect tools = cut_top(rest, tool_row);
    const Rect status = cut_bottom(rest, status_row);
    std::vector<Squiggle> squiggles;
    for (const auto& word : view.misspellings) {
        squiggles.push_back({{word.span.begin, word.span.end}, SquiggleKind::spelling});
    }
    const EditorChange change = edit_text(ui, rest, draft.reply,
                                          {.label = pen.t.label("Your reply"),
                                           .placeholder = pen.t.label("Write to the customer …"),
                                           .squiggles = squiggles,
                                           .frame = false,
                                           .autofocus = true});
    if (change.text_changed) {
        pen.ask(EditDraft{draft.reply.text()});
    }
    ui.canvas().stroke(rect, change.focused ? ui.colours().focus : ui.colours().line2, change.focused ? 2.0F : 1.0F,
                       ui.metrics().radius_card);
    draw_tools(pen, tools, view, draft);
    draw_status(pen, status, view, draft);
    draw_quick_replies(pen, tools, view, draft);
}

}  // namespace haoping
