#include "ui/tooltip.h"

#include <algorithm>
#include <cmath>

#include "ui/button.h"

namespace haoping::ui {
namespace {

constexpr float widest = 260;
constexpr float pad_x = 8;
constexpr float pad_y = 5;
constexpr float cap_gap = 10;

float cap_room(Ui& ui, std::string_view keys) { return keys.empty() ? 0 : cap_gap + key_cap_width(ui, keys); }

const TextLayout& text_of(Ui& ui, std::string_view text, std::string_view keys) {
    return ui.layout(text, small_text, widest - 2 * pad_x - cap_room(ui, keys));
}

}  // namespace

Vec tooltip_size(Ui& ui, std::string_view text, std::string_view keys) {
    const TextLayout& layout = text_of(ui, text, keys);
    return {std::ceil(layout.width) + 2 * pad_x + cap_room(ui, keys), layout.height() + 2 * pad_y};
}

void tooltip_panel(Ui& ui, const Rect& box, std::string_view text, std::string_view keys) {
    const Palette& c = ui.colours();
    ui.canvas().fill(box, c.raised, ui.metrics().radius_control);
    ui.canvas().stroke(box, c.line2, 1, ui.metrics().radius_control);
    ui.canvas().text(text_of(ui, text, keys), {box.x + pad_x, box.y + pad_y}, c.text);
    if (!keys.empty()) {
        key_cap(ui, {box.right() - pad_x - key_cap_width(ui, keys), box.centre().y}, keys);
    }
    ui.record(ItemRole::tooltip, text, box, keys);
}

void Ui::draw_tooltip() {
    if (m_tooltip.text.empty()) {
        return;
    }
    const Vec size = tooltip_size(*this, m_tooltip.text, m_tooltip.keys);
    Rect box{m_tooltip.anchor.x, m_tooltip.anchor.bottom() + 6, size.x, size.y};
    if (box.bottom() > window().bottom()) {
        box.y = m_tooltip.anchor.y - 6 - box.h;
    }
    box.x = std::clamp(box.x, 4.0F, std::max(4.0F, window().right() - box.w - 4));
    m_canvas.draw_on_top(true);
    tooltip_panel(*this, box, m_tooltip.text, m_tooltip.keys);
    m_canvas.draw_on_top(false);
}

}  // namespace haoping::ui
