#include "ui/chip.h"

#include <cmath>

#include "ui/button.h"
#include "ui/text.h"

namespace haoping::ui {
namespace {

struct ChipColours {
    Color fill;
    std::optional<Color> border;
    Color text;
};

ChipColours colours_of(const Palette& c, const ChipOptions& options, bool hovered) {
    if (options.status) {
        return {status_tint(c, *options.status), std::nullopt, status_colour(c, *options.status)};
    }
    switch (options.kind) {
        case ChipKind::outline: return {hovered ? c.sunken : c.surface, c.line, c.text2};
        case ChipKind::accent: return {c.accent_tint, std::nullopt, c.accent_text};
        case ChipKind::viol: return {c.viol_tint, std::nullopt, c.viol};
        case ChipKind::neutral: break;
    }
    return {c.sunken, std::nullopt, c.text2};
}

TextStyle style_of(const ChipOptions& options) {
    return {options.small ? TextRole::micro : TextRole::small, options.bold ? Weight::bold : Weight::regular};
}

float picture_width(const ChipOptions& options) { return options.icon || options.status ? 14 + 5 : 0; }

}  // namespace

float chip_height(const Ui& ui, const ChipOptions& options) {
    return options.small ? ui.metrics().chip_small : ui.metrics().chip;
}

float chip_width(Ui& ui, std::string_view text, const ChipOptions& options) {
    return std::ceil(text_width(ui, text, style_of(options)) + picture_width(options) +
                     (options.small ? 14.0F : 20.0F));
}

ChipResult chip(Ui& ui, Vec left_middle, std::string_view text, const ChipOptions& options) {
    const float height = chip_height(ui, options);
    const Rect rect{left_middle.x, left_middle.y - height / 2, chip_width(ui, text, options), height};
    ItemState state;
    if (options.clickable) {
        state = ui.item(
            {.label = text, .role = ItemRole::button, .rect = rect, .selected = options.kind == ChipKind::accent});
        ui.tooltip(state, rect, options.tooltip);
    } else {
        ui.record(options.status ? ItemRole::status : ItemRole::text, text, rect);
    }
    const ChipColours look = colours_of(ui.colours(), options, state.hovered);
    ui.canvas().fill(rect, look.fill, height / 2);
    if (look.border) {
        ui.canvas().stroke(rect, *look.border, 1, height / 2);
    }
    float x = rect.x + (options.small ? 7.0F : 10.0F);
    if (options.status) {
        status_mark(ui, {x + 7, rect.centre().y}, 14, *options.status);
    } else if (options.icon) {
        ui.canvas().icon(*options.icon, {x + 7, rect.centre().y}, 14, look.text);
    }
    x += picture_width(options);
    const TextLayout& layout = ui.layout(text, style_of(options));
    ui.canvas().text(layout, {x, rect.centre().y - layout.line_height / 2}, look.text);
    if (state.ring) {
        focus_ring(ui, inset(rect, 2), height / 2 - 2);
    }
    return {rect, state.activated};
}

}  // namespace haoping::ui
