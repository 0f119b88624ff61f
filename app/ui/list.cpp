#include "ui/list.h"

#include <algorithm>

#include "ui/button.h"
#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float least_named_rail_item = 42;

// Bold where that leaves the name some air.
void draw_rail_name(Ui& ui, const Rect& rect, std::string_view label, bool selected, Color colour) {
    const bool bold = selected && text_width(ui, label, micro_bold) <= rect.w - 6;
    const TextLayout& text = ui.layout(label, bold ? micro_bold : micro_text, rect.w, 1);
    ui.canvas().text(text, {rect.centre().x - text.width / 2, rect.centre().y + 3}, colour);
}

// A paragraph whose every line stands in the middle.
void draw_centred_lines(Ui& ui, Rect rect, std::string_view text) {
    for (const TextLine& line : ui.layout(text, small_text, rect.w).lines) {
        const TextLayout& one = ui.layout(text.substr(line.bytes.begin, line.bytes.end - line.bytes.begin), small_text);
        ui.canvas().text(one, {rect.centre().x - one.lines.front().width / 2, rect.y}, ui.colours().text2);
        cut_top(rect, one.line_height);
    }
}

}  // namespace

ItemState list_row(Ui& ui, const Rect& rect, std::string_view label, const RowOptions& options) {
    const ItemState state = ui.item({.label = label,
                                     .role = ItemRole::row,
                                     .rect = rect,
                                     .enabled = options.enabled,
                                     .selected = options.selected,
                                     .value = options.value});
    const Palette& c = ui.colours();
    if (options.selected) {
        ui.canvas().fill(rect, c.accent_tint);
        ui.canvas().fill({rect.x, rect.y, 3, rect.h}, c.accent);
    } else if (state.hovered && options.enabled) {
        ui.canvas().fill(rect, c.sunken);
    }
    if (options.hairline) {
        ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, c.line);
    }
    if (state.ring) {
        ui.canvas().stroke(inset(rect, 2), c.focus, 2, ui.metrics().radius_control);
    }
    return state;
}

Rect card(Ui& ui, const Rect& rect, const CardOptions& options) {
    const Palette& c = ui.colours();
    const float radius = ui.metrics().radius_card;
    ui.canvas().fill(rect, c.surface, radius);
    ui.canvas().stroke(rect, options.selected ? c.accent : c.line, options.selected ? 2.0F : 1.0F, radius);
    Rect inside = inset(rect, 1);
    if (options.title.empty()) {
        return inside;
    }
    const Rect head = cut_top(inside, 42);
    const float padding = ui.metrics().panel_padding;
    const float meta = draw_text(ui, inset(head, padding, 0), options.meta, micro_text, c.text3, Align::right);
    draw_heading(ui, {head.x + padding, head.y, head.w - 2 * padding - meta - 8, head.h}, options.title);
    ui.canvas().horizontal(head.x, head.bottom() - 1, head.w, c.line);
    return inside;
}

bool rail_item(Ui& ui, const Rect& rect, Icon icon, std::string_view label, bool selected) {
    const ItemState state = ui.item({.label = label, .role = ItemRole::tab, .rect = rect, .selected = selected});
    const Palette& c = ui.colours();
    const float radius = ui.metrics().radius_control;
    if (selected) {
        ui.canvas().fill(rect, c.surface, radius);
        ui.canvas().stroke(rect, c.line, 1, radius);
    } else if (state.hovered) {
        ui.canvas().fill(rect, c.line, radius);
    }
    const Color colour = selected ? c.accent_text : c.text2;
    const bool named = rect.h >= least_named_rail_item;
    ui.canvas().icon(icon, {rect.centre().x, named ? rect.centre().y - 9 : rect.centre().y}, 20, colour);
    if (named) {
        draw_rail_name(ui, rect, label, selected, colour);
    } else {
        ui.tooltip(state, rect, label);
    }
    if (state.ring) {
        ui.canvas().stroke(rect, c.focus, 2, radius);
    }
    return state.activated;
}

float fact_line(Ui& ui, const Rect& rect, std::string_view name, std::string_view value, float name_width) {
    const float line = type_size(small_text).line + 4;
    draw_text(ui, {rect.x, rect.y, name_width - 8, line}, name, small_text, ui.colours().text3);
    const float left = rect.x + name_width;
    const float height =
        draw_wrapped(ui, {left, rect.y + 2, rect.w - name_width, 0}, value, small_text, ui.colours().text);
    return std::max(line, height + 4);
}

void key_footer(Ui& ui, const Rect& rect, std::span<const KeyHint> hints, std::string_view state) {
    const Palette& c = ui.colours();
    ui.canvas().fill(rect, c.sunken);
    ui.canvas().horizontal(rect.x, rect.y, rect.w, c.line);
    const float middle = rect.centre().y;
    const float right = draw_text(ui, inset(rect, 16, 0), state, micro_text, c.text2, Align::right);
    float x = rect.x + 16;
    for (const KeyHint& hint : hints) {
        const float cap = key_cap_width(ui, hint.keys);
        const float words = text_width(ui, hint.does, micro_text);
        if (x + cap + words + 24 > rect.right() - right - 16) {
            break;
        }
        key_cap(ui, {x, middle}, hint.keys);
        draw_text(ui, {x + cap + 6, rect.y, words, rect.h}, hint.does, micro_text, c.text2);
        x += cap + words + 24;
    }
}

float notice_height(Ui& ui, float width, std::string_view text) {
    return wrapped_height(ui, text, small_text, width - 48) + 14;
}

float notice(Ui& ui, const Rect& rect, Tone tone, std::string_view text) {
    const Palette& c = ui.colours();
    const float height = notice_height(ui, rect.w, text);
    const Rect strip{rect.x, rect.y, rect.w, height};
    const Color colour = tone == Tone::danger ? c.viol : tone == Tone::warning ? c.part : c.accent_text;
    const Color tint = tone == Tone::danger ? c.viol_tint : tone == Tone::warning ? c.part_tint : c.accent_tint;
    ui.canvas().fill(strip, tint);
    const Icon icon = tone == Tone::danger    ? Icon::octagon_x
                      : tone == Tone::warning ? Icon::triangle_alert
                                              : Icon::info;
    ui.canvas().icon(icon, {strip.x + 20, strip.y + 7 + type_size(small_text).line / 2}, 16, colour);
    draw_wrapped(ui, {strip.x + 36, strip.y + 7, strip.w - 48, 0}, text, small_text, c.text);
    return height;
}

bool empty_state(Ui& ui, const Rect& area, Icon icon, std::string_view title, std::string_view line,
                 std::string_view action, const ButtonOptions& look) {
    const float width = std::min(area.w - 32, 360.0F);
    const float text = wrapped_height(ui, line, small_text, width);
    Rect box = centred(area, {width, 26 + 12 + 20 + 4 + text + 12 + 32});
    ui.canvas().icon(icon, {box.centre().x, box.y + 13}, 26, ui.colours().text3);
    cut_top(box, 26, 12);
    draw_text(ui, cut_top(box, 20, 4), title, base_bold, ui.colours().text, Align::centre);
    ui.record(ItemRole::text, line, {box.x, box.y, width, text});
    draw_centred_lines(ui, cut_top(box, text, 12), line);
    if (action.empty()) {
        return false;
    }
    return button(ui, centred(cut_top(box, 32), {button_width(ui, action, look), 32}), action, look);
}

}  // namespace haoping::ui
