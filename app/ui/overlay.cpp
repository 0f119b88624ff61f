#include "ui/overlay.h"

#include <algorithm>

#include "ui/button.h"
#include "ui/list.h"
#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float modal_padding = 20;
constexpr float popup_row = 32;

void raised_panel(Ui& ui, const Rect& rect, float radius) {
    const Palette& c = ui.colours();
    ui.canvas().stroke(outset(rect, 4), with_alpha(c.text, 20), 4, radius + 4);
    ui.canvas().fill(rect, c.raised, radius);
    ui.canvas().stroke(rect, c.line2, 1, radius);
}

}  // namespace

Modal::Modal(Ui& ui, std::string_view title, float width, float body_height) : m_ui(ui) {
    m_ui.push_layer();
    m_ui.push_scope(title);
    m_ui.canvas().fill(ui.window(), ui.colours().overlay);
    const float wide = std::min(width, ui.window().w - 32);
    const float head = wrapped_height(ui, title, base_bold, wide - 2 * modal_padding);
    const Rect box = centred(
        ui.window(), {wide, head + body_height + button_height(ui, ButtonSize::normal) + 2 * modal_padding + 24});
    raised_panel(ui, box, ui.metrics().radius_modal);
    ui.record(ItemRole::dialog, title, box);
    Rect inside = inset(box, modal_padding);
    ui.canvas().text(ui.layout(title, base_bold, inside.w), inside.min(), ui.colours().text);
    cut_top(inside, head, 8);
    m_buttons = cut_bottom(inside, button_height(ui, ButtonSize::normal), 16);
    m_body = inside;
    m_dismissed = ui.shortcut(Key::escape);
}

Modal::~Modal() {
    m_ui.pop_scope();
    m_ui.pop_layer();
}

ToastResult toast(Ui& ui, const Rect& area, const ToastView& view, float from_bottom) {
    const ButtonOptions action{.kind = ButtonKind::ghost, .size = ButtonSize::small, .key_cap = view.key_cap};
    const float action_width = view.action.empty() ? 0 : button_width(ui, view.action, action) + 8;
    const float width =
        std::clamp(text_width(ui, view.text, small_text) + action_width + 60, 330.0F, std::min(560.0F, area.w - 16));
    const float text = width - action_width - 56;
    const float height = std::max(44.0F, wrapped_height(ui, view.text, small_text, text, 2) + 20);
    const Rect box{area.centre().x - width / 2, area.bottom() - from_bottom - height, width, height};
    ToastResult result;
    ui.canvas().draw_on_top(true);
    raised_panel(ui, box, ui.metrics().radius_toast);
    ui.record(ItemRole::toast, view.text, box);
    ui.canvas().icon(view.icon, {box.x + 22, box.centre().y}, 16, ui.colours().met);
    const TextLayout& line = ui.layout(view.text, small_text, text, 2);
    ui.canvas().text(line, {box.x + 40, box.centre().y - line.height() / 2}, ui.colours().text);
    if (!view.action.empty()) {
        const Rect press{box.right() - action_width - 4, box.centre().y - 14, action_width - 8, 28};
        result.activated = button(ui, press, view.action, action);
    }
    ui.canvas().draw_on_top(false);
    result.hovered = box.contains(ui.pointer().position);
    return result;
}

PopupResult popup_list(Ui& ui, const Rect& anchor, std::string_view name, std::span<const std::string_view> labels,
                       float width) {
    PopupResult result;
    ui.push_layer();
    ui.push_scope(name);
    Rect box{anchor.x, anchor.bottom() + 4, width, popup_row * static_cast<float>(labels.size()) + 8};
    if (box.bottom() > ui.window().bottom()) {
        box.y = std::max(0.0F, anchor.y - 4 - box.h);
    }
    box.x = std::clamp(box.x, 0.0F, std::max(0.0F, ui.window().right() - box.w));
    raised_panel(ui, box, ui.metrics().radius_control);
    const FocusGroup group(ui, name);
    Rect rows = inset(box, 4);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Rect row = cut_top(rows, popup_row);
        if (list_row(ui, row, labels[i], {.hairline = false}).activated) {
            result.picked = i;
        }
        const TextLayout& text = ui.layout(labels[i], base_text, row.w - 16, 1);
        ui.canvas().text(text, {row.x + 8, row.centre().y - text.line_height / 2}, ui.colours().text);
    }
    const bool pressed_outside = ui.layer_is_active() && ui.pointer().pressed && !box.contains(ui.pointer().position);
    result.closed = result.picked || pressed_outside || ui.shortcut(Key::escape);
    ui.pop_scope();
    ui.pop_layer();
    return result;
}

}  // namespace haoping::ui
