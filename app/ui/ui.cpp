#include "ui/ui.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <utility>

namespace haoping::ui {
namespace {

constexpr double double_click_seconds = 0.4;
constexpr double tooltip_delay_seconds = 0.4;

// FNV-1a, 64 bit.
Id hash(Id seed, std::string_view text) {
    Id value = seed ^ 0xcbf29ce484222325ULL;
    for (const char c : text) {
        value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return value == 0 ? 1 : value;
}

bool types_a_character(Key key, Mods mods) {
    return !mods.ctrl && !mods.alt && ((key >= Key::a && key <= Key::equal) || key == Key::space);
}

// In a text field these move the caret, edit, or use the clipboard; they belong to it.
bool edits_text(Key key, Mods mods) {
    constexpr std::array commands{Key::a, Key::c, Key::v, Key::x, Key::y, Key::z};
    const bool is_command =
        mods.ctrl && !mods.alt && std::find(commands.begin(), commands.end(), key) != commands.end();
    return is_command || types_a_character(key, mods) || (!mods.alt && key >= Key::backspace && key <= Key::end) ||
           (key == Key::enter && mods == no_mods);
}

void show_pointer_for(const ItemRequest& request) {
    if (request.role == ItemRole::editor || request.role == ItemRole::field) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    } else if (request.enabled && request.focusable) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
}

}  // namespace

Ui::Ui(FontAtlas& fonts, Theme theme) : m_fonts(fonts), m_theme(theme) {}

void Ui::begin_frame(FrameInput input) {
    m_seconds_before = m_frame == 0 ? input.seconds : m_input.seconds;
    m_input = std::move(input);
    m_typing = m_output.wants_text;
    m_output = {};
    m_repeats.clear();
    ++m_frame;
    m_fonts.begin_frame();
    if (m_font_generation != m_fonts.generation()) {
        m_layouts.clear();
        m_font_generation = m_fonts.generation();
    }
    m_tooltip = {};
    m_preview.reset();
    m_layer = 0;
    m_layers_seen = 0;
    m_scopes.assign(1, 0);
    m_groups.clear();
    m_regions.clear();
    m_canvas.begin(m_fonts, m_input.scale, window());
    find_hovered();
    count_clicks();
    m_recorder.clear();
    m_focus.begin_frame();
}

// By the rectangles of the last frame: the one drawn last lies on top.
void Ui::find_hovered() {
    m_hovered = 0;
    for (const Item& item : m_recorder.items()) {
        if (item.id != 0 && item.layer == m_top_layer && item.visible.contains(m_input.pointer.position)) {
            m_hovered = item.id;
        }
    }
    if (m_hovered != m_rested_on || m_input.pointer.pressed) {
        m_rested_on = m_hovered;
        m_rest_began = m_input.seconds;
        m_typed_since = false;
    }
    m_typed_since = m_typed_since || (m_typing && !m_input.keys.empty());
}

void Ui::count_clicks() {
    const Pointer& pointer = m_input.pointer;
    if (!pointer.pressed) {
        return;
    }
    const Vec away = pointer.position - m_last_press_at;
    const bool again = m_input.seconds - m_last_press < double_click_seconds && std::hypot(away.x, away.y) < 5;
    m_clicks = again ? m_clicks + 1 : 1;
    m_last_press = m_input.seconds;
    m_last_press_at = pointer.position;
    m_active = m_hovered;
    if (m_hovered == 0) {
        m_focus.set(m_focus.current(), false);
    }
}

FrameOutput Ui::end_frame() {
    draw_tooltip();
    const Id focused_before = m_focus.current();
    m_focus.end_frame(m_input.keys, m_layers_seen);
    if (m_focus.current() != focused_before || m_focus.waits_for_item() || m_layers_seen != m_top_layer ||
        m_fonts.has_pending()) {
        m_output.wants_frame = true;
    }
    m_top_layer = m_layers_seen;
    if (!m_input.pointer.down) {
        m_active = 0;
    }
    forget_unused();
    return m_output;
}

void Ui::forget_unused() {
    std::erase_if(m_layouts, [&](const auto& entry) { return entry.second.frame + 2 < m_frame; });
    std::erase_if(m_animations, [&](const auto& entry) { return entry.second.frame + 2 < m_frame; });
}

Id Ui::id_of(std::string_view label) const { return hash(m_scopes.back(), label); }

void Ui::push_scope(std::string_view name) { m_scopes.push_back(hash(m_scopes.back(), name)); }

ItemState Ui::item(const ItemRequest& request) {
    Id id = id_of(request.label);
    if (const int repeat = m_repeats[id]++; repeat > 0) {
        id += static_cast<Id>(repeat);  // a second item of that label in one scope: distinct, in drawing order
    }
    if (m_preview) {
        return previewed(request, id);
    }
    const ItemState state = live_state(request, id);
    m_recorder.add({state.id, request.role, std::string(request.label), std::string(request.value), request.rect,
                    intersection(request.rect, m_canvas.clip()), m_layer, request.enabled, request.focusable,
                    state.focused, request.selected});
    if (request.focusable) {
        const Group group = m_groups.empty() ? Group{} : m_groups.back();
        m_focus.add({state.id, m_layer, group.id, m_regions.empty() ? 0 : m_regions.back(), request.selected,
                     group.shape, request.rect});
    }
    return state;
}

ItemState Ui::live_state(const ItemRequest& request, Id id) {
    ItemState state;
    state.id = id;
    const bool reachable = layer_is_active();
    const Pointer& pointer = m_input.pointer;
    state.hovered = reachable && m_hovered == state.id && (m_active == 0 || m_active == state.id);
    if (state.hovered) {
        show_pointer_for(request);
    }
    state.pressed = state.hovered && pointer.pressed;
    state.clicks = state.pressed ? m_clicks : 0;
    if (state.pressed && request.focusable) {
        m_focus.set(state.id, false);
    } else if (reachable && request.autofocus && request.enabled && m_focus.current() == 0) {
        m_focus.set(state.id, request.enter_activates);
    }
    state.held = reachable && m_active == state.id && pointer.down;
    state.focused = reachable && m_focus.current() == state.id;
    state.ring = state.focused && m_focus.visible();
    state.activated = take_activation(request, state);
    return state;
}

ItemState Ui::previewed(const ItemRequest& request, Id id) {
    record(request.role, request.label, request.rect, request.value);
    ItemState state;
    state.id = id;
    state.hovered = m_preview->hovered;
    state.held = m_preview->held;
    state.focused = state.ring = m_preview->ring;
    return state;
}

bool Ui::take_activation(const ItemRequest& request, const ItemState& state) {
    if (!request.enabled) {
        return false;
    }
    const bool clicked = m_active == state.id && state.hovered && m_input.pointer.released;
    const bool by_key =
        state.focused && request.enter_activates && (keys().take(Key::enter) || keys().take(Key::space));
    return clicked || by_key;
}

bool Ui::shortcut(Key key, Mods mods) {
    if (!layer_is_active() || ((m_typing || m_output.wants_text) && edits_text(key, mods))) {
        return false;
    }
    return keys().take(key, mods);
}

bool Ui::enter_for_screen() { return (nothing_focused() || !m_focus.visible()) && shortcut(Key::enter); }

const TextLayout& Ui::layout(std::string_view text, TextStyle style, float width, std::size_t max_lines) {
    std::string key(text);
    key += '\0';
    key += static_cast<char>(style_index(style));
    key += static_cast<char>(std::min<std::size_t>(max_lines, 100));
    char bits[sizeof width];
    std::memcpy(bits, &width, sizeof width);
    key.append(bits, sizeof bits);
    auto [found, fresh] = m_layouts.try_emplace(std::move(key));
    if (fresh) {
        found->second.layout =
            layout_text(m_fonts, m_breaker, text, style,
                        {.width = width, .line_height = 0, .max_lines = max_lines, .bold = {}, .boxes = {}});
    }
    found->second.frame = m_frame;
    if (found->second.layout.shortened) {
        m_recorder.add_shortened(text);
    }
    return found->second.layout;
}

void Ui::record(ItemRole role, std::string_view label, const Rect& rect, std::string_view value) {
    m_recorder.add({0, role, std::string(label), std::string(value), rect, intersection(rect, m_canvas.clip()), m_layer,
                    true, false, false, false});
}

float Ui::take_wheel() { return std::exchange(m_input.pointer.wheel, 0.0F); }

float Ui::animate(Id id, float target, float duration) {
    auto [found, fresh] = m_animations.try_emplace(id);
    Animation& animation = found->second;
    if (fresh || !m_input.motion) {
        animation.value = target;
    }
    if (animation.target != target || fresh) {
        animation.target = target;
        animation.speed = std::abs(target - animation.value) / std::max(0.01F, duration);
    }
    const auto elapsed = static_cast<float>(m_input.seconds - m_seconds_before);
    const float step = animation.frame == m_frame ? 0 : animation.speed * elapsed;
    const float way = animation.target - animation.value;
    animation.value = std::abs(way) <= step ? animation.target : animation.value + (way < 0 ? -step : step);
    animation.frame = m_frame;
    if (animation.value != animation.target) {
        request_frame();
    }
    return animation.value;
}

void Ui::request_frame_in(double seconds) { m_output.next_frame_in = std::min(m_output.next_frame_in, seconds); }

void Ui::request_text_input(const Rect& caret) {
    if (m_preview) {
        return;
    }
    m_output.wants_text = true;
    m_output.caret = caret;
}

void Ui::push_layer() {
    m_open_layers.push_back(m_layer);
    m_layer = ++m_layers_seen;
    m_canvas.draw_on_top(true);
}

void Ui::pop_layer() {
    m_layer = m_open_layers.back();
    m_open_layers.pop_back();
    m_canvas.draw_on_top(m_layer > 0);
}

void Ui::push_group(std::string_view name, GroupShape shape) { m_groups.push_back({id_of(name), shape}); }
void Ui::pop_group() { m_groups.pop_back(); }
void Ui::push_region(std::string_view name) { m_regions.push_back(id_of(name)); }
void Ui::pop_region() { m_regions.pop_back(); }

void Ui::tooltip(const ItemState& item, const Rect& anchor, std::string_view text, std::string_view keys) {
    if (m_preview || !layer_is_active() || text.empty() || (!item.hovered && !item.ring) || item.held) {
        return;
    }
    if (!item.ring && m_typed_since) {
        return;
    }
    const double rested = m_input.seconds - m_rest_began;
    if (!item.ring && rested < tooltip_delay_seconds) {
        request_frame_in(tooltip_delay_seconds - rested);
        return;
    }
    m_tooltip = {anchor, std::string(text), std::string(keys)};
}

}  // namespace haoping::ui
