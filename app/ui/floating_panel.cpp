#include "ui/floating_panel.h"

#include <algorithm>

#include "ui/overlay.h"

namespace haoping::ui {
namespace {

constexpr float margin = 4;

// Wholly inside the window if it fits at all.
Rect placed(const Rect& window, const Rect& anchor, Vec size) {
    Rect box{anchor.x, anchor.bottom() + margin, size.x, size.y};
    const float above = anchor.y - margin - size.y;
    if (box.bottom() > window.bottom() - margin && (above >= margin || anchor.y > window.h / 2)) {
        box.y = above;
    }
    box.x = std::clamp(box.x, margin, std::max(margin, window.right() - size.x - margin));
    box.y = std::clamp(box.y, margin, std::max(margin, window.bottom() - size.y - margin));
    return box;
}

}  // namespace

FloatingPanel::FloatingPanel(Ui& ui, const Rect& anchor, std::string_view name, Vec size) : m_ui(ui) {
    m_ui.push_layer();
    m_ui.push_scope(name);
    m_body = placed(ui.window(), anchor, size);
    raised_panel(ui, m_body, ui.metrics().radius_toast);
    ui.record(ItemRole::dialog, name, m_body);
    const Pointer& pointer = ui.pointer();
    const bool pressed_beside =
        ui.layer_is_active() && (pointer.pressed || pointer.right_pressed) && !m_body.contains(pointer.position);
    m_dismissed = ui.shortcut(Key::escape) || pressed_beside;
}

FloatingPanel::~FloatingPanel() {
    m_ui.pop_scope();
    m_ui.pop_layer();
}

}  // namespace haoping::ui
