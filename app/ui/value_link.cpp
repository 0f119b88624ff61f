#include "ui/value_link.h"

#include <imgui.h>

#include <string>

#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float plus_size = 14;
constexpr float plus_room = plus_size + 6;

}  // namespace

float value_link_height(Ui& ui, float width, const ValueLink& value) {
    return wrapped_height(ui, value.text, value.style, width - plus_room);
}

bool value_link(Ui& ui, const Rect& rect, const ValueLink& value) {
    const TextLayout& layout = ui.layout(value.text, value.style, rect.w - plus_room);
    const Rect text{rect.x, rect.y, layout.width, layout.height()};
    const Rect target{text.x, text.y, text.w + plus_room, text.h};
    const ItemState state = ui.item({.label = value.text, .role = ItemRole::link, .rect = target});
    const bool lit = state.hovered || state.ring;
    const Palette& c = ui.colours();
    ui.canvas().text(layout, text.min(), lit ? c.accent_text : c.text);
    if (lit) {
        ui.canvas().icon(Icon::plus, {target.right() - plus_size / 2, text.y + layout.line_height / 2}, plus_size,
                         c.accent_text);
    }
    if (state.ring) {
        ui.canvas().stroke(outset(target, 3), c.focus, 2, ui.metrics().radius_control);
    }
    ui.tooltip(state, target, value.tooltip);
    const bool copies = (state.activated && ui.pointer().ctrl) || (state.focused && ui.keys().take(Key::c, ctrl_mod));
    if (copies) {
        ImGui::SetClipboardText(std::string(value.insert).c_str());
    }
    return state.activated && !copies;
}

}  // namespace haoping::ui
