// The composer's tool row and status row.
#include <algorithm>

#include <fmt/format.h>

#include "rooms/practice/screen_composer.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float chip_gap = 6;
constexpr float icon_side = 28;

bool counts(const Composer& composer, const WritingFinding& finding) {
    return !composer.draft.reply.is_being_typed({finding.span.begin, finding.span.end});
}

void draw_history(const Composer& composer, Rect& inside) {
    const Pen& pen = composer.pen;
    TextEditor& reply = composer.draft.reply;
    const Rect redo = cut_right(inside, icon_side, 2);
    const Rect undo = cut_right(inside, icon_side, 2);
    const Rect find = cut_right(inside, icon_side, 8);
    const ButtonOptions search{.kind = ButtonKind::ghost, .tooltip = pen.t.label("Find in the reply (Ctrl+F)")};
    if (icon_button(pen.ui, find, Icon::search, pen.t.label("Find in the reply"), search)) {
        open_find(composer);
    }
    const ButtonOptions back{
        .kind = ButtonKind::ghost, .enabled = reply.can_undo(), .tooltip = pen.t.label("Undo (Ctrl+Z)")};
    if (icon_button(pen.ui, undo, Icon::undo, pen.t.label("Undo"), back) && reply.undo()) {
        composer.text_changed();
    }
    const ButtonOptions again{
        .kind = ButtonKind::ghost, .enabled = reply.can_redo(), .tooltip = pen.t.label("Redo (Ctrl+Y)")};
    if (icon_button(pen.ui, redo, Icon::redo, pen.t.label("Redo"), again) && reply.redo()) {
        composer.text_changed();
    }
}

void draw_quick_button(const Composer& composer, Rect& inside) {
    Ui& ui = composer.pen.ui;
    const ButtonOptions options{.kind = ButtonKind::ghost, .size = ButtonSize::small, .key_cap = "Ctrl+K"};
    const std::string_view label = composer.pen.t.label("Quick replies");
    const Rect open = button_rect(ui, {inside.x, inside.y}, label, options);
    if (button(ui, open, label, options)) {
        open_quick_replies(composer);
    }
    cut_left(inside, open.w + 10);
}

std::string count_of(const Composer& composer, bool spelling) {
    const auto count = std::ranges::count_if(composer.findings, [&](const WritingFinding& finding) {
        return (finding.kind == FindingKind::spelling) == spelling && counts(composer, finding);
    });
    return count == 0 ? std::string() : fmt::format("{}", count);
}

// The chips behind the count of words: what they say, how they look, what pressing one does.
enum class ChipDoes : std::uint8_t { nothing, go_to_slot, go_to_slip };
struct StatusChip {
    std::string text;
    ChipOptions look;
    ChipDoes does = ChipDoes::nothing;
};

std::vector<StatusChip> status_chips(const Composer& composer) {
    const Texts& t = composer.pen.t;
    std::vector<StatusChip> chips;
    if (!composer.slots.empty() && !composer.view.why_not_send.empty()) {
        chips.push_back({composer.view.why_not_send,
                         {.kind = ChipKind::accent, .icon = Icon::pencil, .clickable = true},
                         ChipDoes::go_to_slot});
    }
    const ChipOptions mark{.kind = ChipKind::outline,
                           .icon = Icon::spell_check,
                           .clickable = true,
                           .tooltip = t.label("To the next mark (F7)")};
    if (const std::string spelling = count_of(composer, true); !spelling.empty()) {
        chips.push_back({t("{} spelling", spelling), mark, ChipDoes::go_to_slip});
    }
    if (const std::string grammar = count_of(composer, false); !grammar.empty()) {
        chips.push_back({t("{} grammar", grammar), mark, ChipDoes::go_to_slip});
    }
    if (!composer.view.spelling_off.empty()) {
        chips.push_back({t("spelling off"), {.tooltip = composer.view.spelling_off}, ChipDoes::nothing});
    }
    return chips;
}

// What does not fit is left out, from the last one on.
void draw_chips(const Composer& composer, Rect& inside, const std::vector<StatusChip>& chips) {
    for (const auto& each : chips) {
        if (chip_width(composer.pen.ui, each.text, each.look) > inside.w) {
            return;
        }
        const auto result = chip(composer.pen.ui, {inside.x, inside.centre().y}, each.text, each.look);
        cut_left(inside, result.rect.w + chip_gap + 2);
        if (result.activated && each.does == ChipDoes::go_to_slot) {
            composer.go_to(composer.slots.front());
        } else if (result.activated) {
            go_to_slip(composer, Direction::forward);
        }
    }
}

float width_of(const Composer& composer, const std::vector<StatusChip>& chips) {
    float width = 0;
    for (const auto& each : chips) {
        width += chip_width(composer.pen.ui, each.text, each.look) + chip_gap + 2;
    }
    return width;
}

// Returns the room behind it.
Rect draw_length(const Composer& composer, Rect inside, float chips) {
    Ui& ui = composer.pen.ui;
    const LengthLine& length = composer.view.length;
    const float advice = length.advice.empty() ? 0 : text_width(ui, length.advice, small_bold) + 10;
    const bool tight = text_width(ui, length.text, small_text) + advice + chips + 12 > inside.w;
    cut_left(inside, draw_text(ui, inside, tight ? length.brief : length.text, small_text, ui.colours().text2) + 10);
    if (!length.advice.empty()) {
        cut_left(inside, draw_text(ui, inside, length.advice, small_bold, ui.colours().part) + 10);
    }
    return inside;
}

void send(const Composer& composer) {
    const std::string& text = composer.draft.reply.text();
    if (!composer.slots.empty()) {
        composer.go_to(composer.slots.front());
    } else if (composer.view.why_not_send.empty()) {
        composer.pen.ask(Post{text});
    }
}

void draw_send(const Composer& composer, Rect& inside) {
    Ui& ui = composer.pen.ui;
    const bool possible = composer.view.why_not_send.empty() || !composer.slots.empty();
    const ButtonOptions options{.kind = ButtonKind::primary,
                                .icon = Icon::send,
                                .key_cap = "Ctrl+Enter",
                                .enabled = possible,
                                .disabled_reason = composer.view.why_not_send};
    const std::string_view label = composer.pen.t.label("Send");
    const Rect place = cut_right(inside, button_width(ui, label, options), 12);
    const bool pressed = button(ui, {place.x, place.y, place.w, button_height(ui, ButtonSize::normal)}, label, options);
    if (pressed || ui.shortcut(Key::enter, ctrl_mod)) {
        send(composer);
    }
}

}  // namespace

void draw_composer_tools(const Composer& composer, const Rect& rect) {
    const Pen& pen = composer.pen;
    Ui& ui = pen.ui;
    ui.canvas().fill(inset(rect, 2, 2), ui.colours().bg, ui.metrics().radius_card - 2);
    ui.canvas().horizontal(rect.x + 2, rect.bottom() - 1, rect.w - 4, ui.colours().line);
    Rect inside = inset(rect, 8, 5);
    draw_history(composer, inside);
    draw_quick_button(composer, inside);
    const ChipOptions chip_options{.kind = ChipKind::outline, .clickable = true};
    for (const auto& quick : composer.view.quick_replies) {
        if (chip_width(ui, quick.title, chip_options) > inside.w) {
            break;
        }
        const auto result = chip(ui, {inside.x, rect.centre().y}, quick.title, chip_options);
        if (result.activated) {
            insert_quick_reply(composer, quick);
        }
        cut_left(inside, result.rect.w + chip_gap);
    }
}

void draw_composer_status(const Composer& composer, const Rect& rect) {
    Ui& ui = composer.pen.ui;
    ui.canvas().horizontal(rect.x + 2, rect.y, rect.w - 4, ui.colours().line);
    Rect inside = inset(rect, 14, 8);
    draw_send(composer, inside);
    if (is_low(ui)) {
        draw_quick_button(composer, inside);
    }
    const auto chips = status_chips(composer);
    inside = draw_length(composer, inside, width_of(composer, chips));
    draw_chips(composer, inside, chips);
    if (text_width(ui, composer.view.draft.saved, small_text) <= inside.w) {
        draw_text(ui, inside, composer.view.draft.saved, small_text, ui.colours().text3);
    }
}

}  // namespace haoping
