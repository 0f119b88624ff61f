#include "ui/choice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "ui/button.h"
#include "ui/text.h"

namespace haoping::ui {
namespace {

std::string shown_number(float value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (!text.empty() && text.back() == '.') {
        text.pop_back();
    }
    return text;
}

void draw_tab(Ui& ui, const Rect& rect, std::string_view label, bool selected, const ItemState& state) {
    const Palette& c = ui.colours();
    const TextLayout& text = ui.layout(label, selected ? base_bold : base_text);
    const Color colour = selected ? c.accent_text : state.hovered ? c.text : c.text2;
    ui.canvas().text(text, {rect.centre().x - text.width / 2, rect.centre().y - text.line_height / 2}, colour);
    if (selected) {
        ui.canvas().fill({rect.x, rect.bottom() - 2, rect.w, 2}, c.accent);
    }
    if (state.ring) {
        ui.canvas().stroke(inset(rect, 1), c.focus, 2, ui.metrics().radius_control);
    }
}

void draw_segment(Ui& ui, const Rect& rect, std::string_view label, bool selected, const ItemState& state) {
    const Palette& c = ui.colours();
    const float radius = ui.metrics().radius_control;
    ui.canvas().fill(rect, selected ? c.accent_tint : state.hovered ? c.sunken : c.surface, radius);
    ui.canvas().stroke(rect, selected ? c.accent : c.line2, selected ? 2.0F : 1.0F, radius);
    const TextLayout& text = ui.layout(label, selected ? base_bold : base_text, rect.w - 8, 1);
    ui.canvas().text(text, {rect.centre().x - text.width / 2, rect.centre().y - text.line_height / 2},
                     selected ? c.accent_text : c.text);
    if (state.ring) {
        focus_ring(ui, rect, radius);
    }
}

float snapped(float value, SliderRange range) {
    const float steps = std::round((value - range.low) / range.step);
    return std::clamp(range.low + steps * range.step, range.low, range.high);
}

std::optional<float> slider_by_keys(Ui& ui, const ItemState& state, float value, SliderRange range) {
    if (!state.focused) {
        return std::nullopt;
    }
    if (ui.keys().take(Key::right) || ui.keys().take(Key::up)) {
        return snapped(value + range.step, range);
    }
    if (ui.keys().take(Key::left) || ui.keys().take(Key::down)) {
        return snapped(value - range.step, range);
    }
    if (ui.keys().take(Key::home)) {
        return range.low;
    }
    return ui.keys().take(Key::end) ? std::optional(range.high) : std::nullopt;
}

}  // namespace

std::optional<std::size_t> tabs(Ui& ui, const Rect& rect, std::span<const std::string_view> labels,
                                std::size_t selected) {
    const FocusGroup group(ui, labels.empty() ? "tabs" : labels.front());
    ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, ui.colours().line);
    std::optional<std::size_t> chosen;
    float x = rect.x;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Rect tab{x, rect.y, text_width(ui, labels[i], base_bold) + 24, rect.h};
        const ItemState state =
            ui.item({.label = labels[i], .role = ItemRole::tab, .rect = tab, .selected = i == selected});
        draw_tab(ui, tab, labels[i], i == selected, state);
        if (state.activated) {
            chosen = i;
        }
        x += tab.w;
    }
    return chosen;
}

std::optional<std::size_t> segmented(Ui& ui, const Rect& rect, std::string_view name,
                                     std::span<const std::string_view> labels, std::size_t selected) {
    const IdScope scope(ui, name);
    const FocusGroup group(ui, name);
    std::optional<std::size_t> chosen;
    constexpr float gap = 6;
    const float width = (rect.w - gap * static_cast<float>(labels.size() - 1)) / static_cast<float>(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Rect part{rect.x + static_cast<float>(i) * (width + gap), rect.y, width, rect.h};
        const ItemState state =
            ui.item({.label = labels[i], .role = ItemRole::choice, .rect = part, .selected = i == selected});
        draw_segment(ui, part, labels[i], i == selected, state);
        if (state.activated) {
            chosen = i;
        }
    }
    return chosen;
}

std::optional<std::size_t> radio_group(Ui& ui, const Rect& rect, std::string_view name,
                                       std::span<const std::string_view> labels, std::size_t selected,
                                       float row_height) {
    const IdScope scope(ui, name);
    const FocusGroup group(ui, name);
    const Palette& c = ui.colours();
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Rect row{rect.x, rect.y + static_cast<float>(i) * row_height, rect.w, row_height};
        const ItemState state =
            ui.item({.label = labels[i], .role = ItemRole::choice, .rect = row, .selected = i == selected});
        const Vec dot{row.x + 9, row.centre().y};
        ui.canvas().circle(dot, 7.25F, i == selected ? c.accent : c.line2, 1.5F);
        if (i == selected) {
            ui.canvas().fill_circle(dot, 4, c.accent);
        }
        const TextLayout& text = ui.layout(labels[i], base_text, row.w - 26, 1);
        ui.canvas().text(text, {row.x + 26, row.centre().y - text.line_height / 2}, c.text);
        if (state.ring) {
            ui.canvas().stroke({row.x - 2, row.y + 1, text.width + 34, row.h - 2}, c.focus, 2,
                               ui.metrics().radius_control);
        }
        if (state.activated) {
            chosen = i;
        }
    }
    return chosen;
}

std::optional<bool> checkbox(Ui& ui, const Rect& rect, std::string_view label, bool checked) {
    const Palette& c = ui.colours();
    const ItemState state = ui.item({.label = label, .role = ItemRole::checkbox, .rect = rect, .selected = checked});
    const Rect box{rect.x, rect.centre().y - 8, 16, 16};
    ui.canvas().fill(box, checked ? c.accent : c.surface, 4);
    if (checked) {
        ui.canvas().icon(Icon::check, box.centre(), 14, c.on_accent);
    } else {
        ui.canvas().stroke(box, c.line2, 1, 4);
    }
    const TextLayout& text = ui.layout(label, base_text, rect.w - 26, 1);
    ui.canvas().text(text, {rect.x + 26, rect.centre().y - text.line_height / 2}, c.text);
    if (state.ring) {
        focus_ring(ui, box, 4);
    }
    return state.activated ? std::optional(!checked) : std::nullopt;
}

std::optional<float> slider(Ui& ui, const Rect& rect, std::string_view label, float value, SliderRange range) {
    const Palette& c = ui.colours();
    const ItemState state = ui.item({.label = label,
                                     .role = ItemRole::slider,
                                     .rect = rect,
                                     .enter_activates = false,
                                     .value = shown_number(value)});
    const Rect track = centred(inset(rect, 8, 0), {rect.w - 16, 4});
    const float part = std::clamp((value - range.low) / (range.high - range.low), 0.0F, 1.0F);
    const Vec knob{track.x + track.w * part, track.centre().y};
    ui.canvas().fill(track, c.line, 2);
    ui.canvas().fill({track.x, track.y, track.w * part, track.h}, c.accent, 2);
    ui.canvas().fill_circle(knob, 8, c.surface);
    ui.canvas().circle(knob, 7, c.accent, 2);
    if (state.ring) {
        ui.canvas().circle(knob, 11, c.focus, 2);
    }
    if (state.held) {
        const float at = std::clamp((ui.pointer().position.x - track.x) / track.w, 0.0F, 1.0F);
        const float dragged = snapped(range.low + at * (range.high - range.low), range);
        return dragged == value ? std::nullopt : std::optional(dragged);
    }
    return slider_by_keys(ui, state, value, range);
}

}  // namespace haoping::ui
