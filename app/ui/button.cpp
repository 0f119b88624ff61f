#include "ui/button.h"

#include <algorithm>
#include <cmath>

#include "ui/busy.h"
#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float icon_size = 16;
constexpr float icon_gap = 7;
constexpr float cap_gap = 10;

struct Look {
    std::optional<Color> fill;
    std::optional<Color> border;
    float border_width = 1;
    Color text;
};

Look disabled_look(const Palette& c, ButtonKind kind) {
    if (kind == ButtonKind::primary) {
        return {c.sunken, std::nullopt, 1, c.disabled};
    }
    const bool bordered = kind != ButtonKind::ghost;
    return {std::nullopt, bordered ? std::optional(c.line) : std::nullopt, 1, c.disabled};
}

Look look_of(const Palette& c, ButtonKind kind, const ItemState& state, bool enabled) {
    if (!enabled) {
        return disabled_look(c, kind);
    }
    switch (kind) {
        case ButtonKind::primary:
            return {state.held      ? c.accent_active
                    : state.hovered ? c.accent_hover
                                    : c.accent,
                    std::nullopt, 1, c.on_accent};
        case ButtonKind::danger:
            return {state.held || state.hovered ? c.viol_tint : c.surface, c.viol, state.held ? 2.0F : 1.0F, c.viol};
        case ButtonKind::ghost:
            return {state.held      ? std::optional(c.line)
                    : state.hovered ? std::optional(c.sunken)
                                    : std::nullopt,
                    std::nullopt, 1, c.text2};
        case ButtonKind::secondary: break;
    }
    return {state.held ? c.line : state.hovered ? c.sunken : c.surface, c.line2, 1, c.text};
}

TextStyle label_style(const ButtonOptions& options) {
    return options.kind == ButtonKind::primary ? base_bold : options.size == ButtonSize::small ? small_text : base_text;
}

float side_padding(ButtonSize size) { return size == ButtonSize::hero ? 18 : size == ButtonSize::small ? 10 : 12; }

ItemState button_item(Ui& ui, const Rect& rect, std::string_view label, const ButtonOptions& options) {
    const bool enabled = options.enabled && !options.busy;
    const ItemState state = ui.item({.label = label,
                                     .role = ItemRole::button,
                                     .rect = rect,
                                     .enabled = enabled,
                                     .autofocus = options.autofocus,
                                     .value = options.enabled ? std::string_view{} : options.disabled_reason});
    const bool tells_keys = options.enabled && !options.tooltip.empty();
    ui.tooltip(state, rect, options.enabled ? options.tooltip : options.disabled_reason,
               tells_keys ? options.key_cap : std::string_view{});
    return state;
}

void draw_frame(Ui& ui, const Rect& rect, const Look& look, const ItemState& state) {
    const float radius = ui.metrics().radius_control;
    if (look.fill) {
        ui.canvas().fill(rect, *look.fill, radius);
    }
    if (look.border) {
        ui.canvas().stroke(rect, *look.border, look.border_width, radius);
    }
    if (state.ring) {
        focus_ring(ui, rect, radius);
    }
}

// Icon or busy ring, label and key cap, in the middle; the cap of a secondary button stands at the right edge, so that
// columns of buttons line up.
void draw_content(Ui& ui, const Rect& rect, std::string_view label, const ButtonOptions& options, Color colour) {
    const std::string_view words = options.busy && !options.busy_label.empty() ? options.busy_label : label;
    const float picture = options.icon || options.busy ? icon_size + icon_gap : 0;
    const float cap = options.key_cap.empty() || options.busy ? 0 : cap_gap + key_cap_width(ui, options.key_cap);
    const float room = std::max(0.0F, rect.w - 2 * 6 - picture - cap);
    const TextLayout& text = ui.layout(words, label_style(options), room + 0.5F, 1);
    const bool spread = cap > 0 && options.kind != ButtonKind::primary;
    const float natural = picture + text.width + cap;
    float x = spread ? rect.x + side_padding(options.size) : rect.x + (rect.w - natural) / 2;
    const float middle = rect.centre().y;
    if (options.busy) {
        busy_ring(ui, {x + icon_size / 2, middle}, 6, colour);
    } else if (options.icon) {
        ui.canvas().icon(*options.icon, {x + icon_size / 2, middle}, icon_size, colour);
    }
    x += picture;
    ui.canvas().text(text, {x, middle - text.line_height / 2}, colour);
    if (cap > 0) {
        const float cap_x = spread ? rect.right() - 8 - (cap - cap_gap) : x + text.width + cap_gap;
        key_cap(ui, {cap_x, middle}, options.key_cap, colour);
    }
}

}  // namespace

void focus_ring(Ui& ui, const Rect& around, float radius) {
    ui.canvas().stroke(outset(around, 4), ui.colours().focus, 2, radius + 4);
}

float button_height(const Ui& ui, ButtonSize size) {
    const Metrics& m = ui.metrics();
    return size == ButtonSize::hero ? m.button_hero : size == ButtonSize::small ? m.button_small : m.button;
}

float button_width(Ui& ui, std::string_view label, const ButtonOptions& options) {
    float width = text_width(ui, label, label_style(options));
    width += options.icon ? icon_size + icon_gap : 0;
    width += options.key_cap.empty() ? 0 : cap_gap + key_cap_width(ui, options.key_cap);
    if (!options.busy_label.empty()) {
        width = std::max(width, icon_size + icon_gap + text_width(ui, options.busy_label, label_style(options)));
    }
    return std::ceil(width + 2 * side_padding(options.size));
}

Rect button_rect(Ui& ui, Vec corner, std::string_view label, const ButtonOptions& options) {
    return {corner.x, corner.y, button_width(ui, label, options), button_height(ui, options.size)};
}

bool button(Ui& ui, const Rect& rect, std::string_view label, const ButtonOptions& options) {
    const ItemState state = button_item(ui, rect, label, options);
    const Look look = look_of(ui.colours(), options.kind, state, options.enabled);
    draw_frame(ui, rect, look, state);

    draw_content(ui, rect, label, options, look.text);
    return state.activated;
}

bool icon_button(Ui& ui, const Rect& rect, Icon icon, std::string_view name, const ButtonOptions& options) {
    ButtonOptions shown = options;
    if (shown.tooltip.empty()) {
        shown.tooltip = name;
    }
    const ItemState state = button_item(ui, rect, name, shown);
    const Look look = look_of(ui.colours(), options.kind, state, options.enabled);
    draw_frame(ui, rect, look, state);
    ui.canvas().icon(icon, rect.centre(), icon_size, look.text);
    return state.activated;
}

float key_cap_width(Ui& ui, std::string_view keys) { return text_width(ui, keys, micro_text) + 10; }

void key_cap(Ui& ui, Vec left_middle, std::string_view keys, std::optional<Color> colour) {
    const Rect box{left_middle.x, left_middle.y - 9, key_cap_width(ui, keys), 18};
    const Color border = colour.value_or(ui.colours().line2);
    const TextLayout& text = ui.layout(keys, micro_text);
    ui.canvas().stroke(box, border, 1, 4);
    ui.canvas().fill({box.x + 2, box.bottom() - 2, box.w - 4, 1}, border);
    ui.canvas().text(text, {box.x + 5, left_middle.y - text.line_height / 2 - 0.5F},
                     colour.value_or(ui.colours().text2));
}

}  // namespace haoping::ui
