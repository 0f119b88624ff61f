#include "ui/heat_map.h"

#include <algorithm>
#include <array>
#include <string>

#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float swatch = 15;
constexpr float due_radius = 4.5F;
constexpr float heat_radius = 3;

// Empty for an outline.
std::optional<Color> fill_of(const Palette& c, Mastery mastery) {
    switch (mastery) {
        case Mastery::fresh: return std::nullopt;
        case Mastery::seen: return c.heat[1];
        case Mastery::tried: return c.heat[2];
        case Mastery::solid: return c.heat[3];
        case Mastery::mastered: break;
    }
    return c.heat[4];
}

Color ink_of(const Palette& c, Mastery mastery) {
    return mastery >= Mastery::solid ? c.on_accent : mastery == Mastery::fresh ? c.text3 : c.text;
}

void draw_ground(Ui& ui, const Rect& box, Mastery mastery) {
    const float radius = ui.metrics().radius_cell;
    if (const auto fill = fill_of(ui.colours(), mastery)) {
        ui.canvas().fill(box, *fill, radius);
    } else {
        ui.canvas().fill(box, ui.colours().surface, radius);
        ui.canvas().stroke(box, ui.colours().line2, 1, radius);
    }
    if (mastery == Mastery::mastered) {
        ui.canvas().icon(Icon::check, box.centre(), box.w * 0.64F, ui.colours().on_accent);
    }
}

void draw_due(Ui& ui, Vec centre) {
    ui.canvas().fill_circle(centre, due_radius + 2, ui.colours().surface);
    ui.canvas().fill_circle(centre, due_radius, ui.colours().part);
}

void draw_number(Ui& ui, const Rect& box, std::string_view number, TextStyle style, Color colour) {
    const TextLayout& text = ui.layout(number, style);
    ui.canvas().text(text, {box.centre().x - text.width / 2, box.centre().y - text.line_height / 2}, colour);
}

// Under 40: empty.
std::optional<Color> heat_of(const Palette& c, int percent) {
    constexpr std::array limits{85, 70, 55, 40};
    const std::array fills{c.heat[4], c.heat[2], c.heat[1], c.heat[0]};
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (percent >= limits[i]) {
            return fills[i];
        }
    }
    return std::nullopt;
}

void draw_heat(Ui& ui, const Rect& rect, std::optional<int> percent) {
    const Palette& c = ui.colours();
    if (!percent) {
        draw_number(ui, rect, "–", micro_text, c.text3);
        return;
    }
    const auto fill = heat_of(c, *percent);
    if (fill) {
        ui.canvas().fill(rect, *fill, heat_radius);
    } else {
        ui.canvas().dashed_stroke(rect, c.viol, 1.5F, heat_radius, {3, 2});
    }
    const bool strong = !fill || *percent >= 85;
    const Color ink = !fill ? c.viol : *percent >= 85 ? c.on_accent : c.text;
    draw_number(ui, rect, std::to_string(*percent), strong ? micro_bold : micro_text, ink);
}

float key_text(Ui& ui, Vec left_middle, std::string_view word) {
    const float width = text_width(ui, word, micro_text);
    const float line = type_size(micro_text).line;
    draw_text(ui, {left_middle.x, left_middle.y - line / 2, width, line}, word, micro_text, ui.colours().text2);
    return width;
}

}  // namespace

ItemState mastery_cell(Ui& ui, Vec corner, const MasteryCell& cell) {
    const Rect box{corner.x, corner.y, cell.size, cell.size};
    const ItemState state = ui.item({.label = cell.label,
                                     .role = ItemRole::choice,
                                     .rect = outset(box, (cell.step - cell.size) / 2),
                                     .selected = cell.selected,
                                     .value = cell.word});
    ui.tooltip(state, box, cell.word);
    const Palette& c = ui.colours();
    const float radius = ui.metrics().radius_cell;
    if (!cell.out_of_reach || cell.mastery != Mastery::fresh) {
        draw_ground(ui, box, cell.mastery);
    }
    if (cell.mastery != Mastery::mastered) {
        draw_number(ui, box, cell.number, cell.mastery == Mastery::solid ? micro_bold : micro_text,
                    ink_of(c, cell.mastery));
    }
    if (state.ring || cell.selected) {
        ui.canvas().stroke(outset(box, 3), state.ring ? c.focus : c.accent, 2, radius + 3);
    } else if (state.hovered) {
        ui.canvas().stroke(outset(box, 2), c.line2, 1, radius + 2);
    }
    if (cell.due) {
        draw_due(ui, {box.right() + 2, box.y - 2});  // beside the number, not on it
    }
    return state;
}

float mastery_key(Ui& ui, Vec left_middle, Mastery mastery, std::string_view word) {
    draw_ground(ui, {left_middle.x, left_middle.y - swatch / 2, swatch, swatch}, mastery);
    return swatch + 6 + key_text(ui, left_middle + Vec{swatch + 6, 0}, word);
}

float due_key(Ui& ui, Vec left_middle, std::string_view word) {
    ui.canvas().fill_circle(left_middle + Vec{due_radius, 0}, due_radius, ui.colours().part);
    return 2 * due_radius + 6 + key_text(ui, left_middle + Vec{2 * due_radius + 6, 0}, word);
}

ItemState heat_cell(Ui& ui, const Rect& rect, const HeatCell& cell) {
    const std::string value = cell.percent ? std::to_string(*cell.percent) : "–";
    const ItemState state = ui.item(
        {.label = cell.label, .role = ItemRole::choice, .rect = rect, .selected = cell.selected, .value = value});
    const Palette& c = ui.colours();
    draw_heat(ui, rect, cell.percent);
    if (state.ring || cell.selected) {
        ui.canvas().stroke(outset(rect, 2), state.ring ? c.focus : c.accent, 2, heat_radius + 2);
    } else if (state.hovered) {
        ui.canvas().stroke(rect, c.line2, 1, heat_radius);
    }
    return state;
}

}  // namespace haoping::ui
