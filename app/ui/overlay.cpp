#include "ui/overlay.h"

#include <algorithm>

#include "ui/button.h"
#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float modal_padding = 20;

ButtonOptions action_look(const ToastView& view) {
    return {.kind = ButtonKind::ghost, .size = ButtonSize::small, .key_cap = view.key_cap};
}

float action_room(Ui& ui, const ToastView& view) {
    return view.action.empty() ? 0 : button_width(ui, view.action, action_look(view)) + 8;
}

}  // namespace

void raised_panel(Ui& ui, const Rect& rect, float radius) {
    const Palette& c = ui.colours();
    ui.canvas().stroke(outset(rect, 4), with_alpha(c.text, 20), 4, radius + 4);
    ui.canvas().fill(rect, c.raised, radius);
    ui.canvas().stroke(rect, c.line2, 1, radius);
}

Modal::Modal(Ui& ui, std::string_view title, float width, float body_height) : m_ui(ui) {
    m_ui.push_layer();
    m_ui.push_scope(title);
    m_ui.focus().show_in_top_layer();
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

Vec toast_size(Ui& ui, float widest, const ToastView& view) {
    const float action = action_room(ui, view);
    const float width =
        std::clamp(text_width(ui, view.text, small_text) + action + 60, 330.0F, std::max(330.0F, widest));
    return {width, std::max(44.0F, wrapped_height(ui, view.text, small_text, width - action - 56, 2) + 20)};
}

ToastResult toast_panel(Ui& ui, const Rect& box, const ToastView& view) {
    ToastResult result;
    raised_panel(ui, box, ui.metrics().radius_toast);
    ui.record(ItemRole::toast, view.text, box);
    ui.canvas().icon(view.icon, {box.x + 22, box.centre().y}, 16, ui.colours().met);
    const float action = action_room(ui, view);
    const TextLayout& line = ui.layout(view.text, small_text, box.w - action - 56, 2);
    ui.canvas().text(line, {box.x + 40, box.centre().y - line.height() / 2}, ui.colours().text);
    if (!view.action.empty()) {
        const Rect press{box.right() - action - 4, box.centre().y - 14, action - 8, 28};
        result.activated = button(ui, press, view.action, action_look(view));
    }
    result.hovered = box.contains(ui.pointer().position);
    return result;
}

ToastResult toast(Ui& ui, const Rect& area, const ToastView& view, float from_bottom) {
    const Vec size = toast_size(ui, std::min(560.0F, area.w - 16), view);
    ui.canvas().draw_on_top(true);
    const ToastResult result =
        toast_panel(ui, {area.centre().x - size.x / 2, area.bottom() - from_bottom - size.y, size.x, size.y}, view);
    ui.canvas().draw_on_top(false);
    return result;
}

}  // namespace haoping::ui
