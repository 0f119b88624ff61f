#include "ui/scroll_area.h"

#include <algorithm>
#include <string>

namespace haoping::ui {
namespace {

constexpr float notch = 60;  // logical px for a step of the wheel

}  // namespace

ScrollArea::ScrollArea(Ui& ui, const Rect& rect, ScrollState& state, std::string_view name, ScrollAnchor anchor)
    : m_ui(ui), m_view(rect), m_state(state), m_anchor(anchor), m_first_item(ui.recorder().items().size()) {
    m_ui.push_scope(name);
    m_ui.canvas().push_clip(rect);
    if (m_anchor == ScrollAnchor::end && m_state.at_end) {
        m_state.offset = overflow();
    }
    m_state.offset = std::clamp(m_state.offset, 0.0F, overflow());
}

ScrollArea::~ScrollArea() {
    m_ui.canvas().pop_clip();
    m_ui.pop_scope();
}

float ScrollArea::overflow() const { return std::max(0.0F, m_state.content_height - m_view.h); }

Rect ScrollArea::content() const {
    return {m_view.x, m_view.y - m_state.offset, m_view.w - scroll_bar_width, m_view.h};
}

void ScrollArea::finish(float content_bottom) {
    const float height = content_bottom - content().y;
    const bool grew = height != m_state.content_height;
    m_state.content_height = height;
    if (grew && m_anchor == ScrollAnchor::end && m_state.at_end && m_state.offset != overflow()) {
        m_state.offset = overflow();
        m_ui.request_frame();
    }
    const float before = m_state.offset;
    if (overflow() > 0 && m_ui.layer_is_active() && m_ui.canvas().clip().contains(m_ui.pointer().position)) {
        m_state.offset -= m_ui.take_wheel() * notch;
    }
    follow_focus();
    draw_bar();
    m_state.offset = std::clamp(m_state.offset, 0.0F, overflow());
    m_state.at_end = m_state.offset >= overflow() - 1;
    if (m_state.offset != before) {
        m_ui.request_frame();
    }
}

void ScrollArea::show_from(float y) {
    m_state.offset += y - m_view.y;
    m_ui.request_frame();
}

void ScrollArea::take_page_keys() {
    if (m_ui.shortcut(Key::page_down)) {
        m_state.offset += m_view.h * 0.85F;
        m_ui.request_frame();
    }
    if (m_ui.shortcut(Key::page_up)) {
        m_state.offset -= m_view.h * 0.85F;
        m_ui.request_frame();
    }
    m_state.offset = std::clamp(m_state.offset, 0.0F, overflow());
    m_state.at_end = m_state.offset >= overflow() - 1;
}

void ScrollArea::follow_focus() {
    if (!m_ui.focus().moved_by_key()) {
        return;
    }
    const auto& items = m_ui.recorder().items();
    for (std::size_t i = m_first_item; i < items.size(); ++i) {
        if (!items[i].focused) {
            continue;
        }
        const float above = m_view.y + 8 - items[i].rect.y;
        const float below = items[i].rect.bottom() + 8 - m_view.bottom();
        if (above > 0) {
            m_state.offset -= above;
        } else if (below > 0) {
            m_state.offset += below;
        }
    }
}

void ScrollArea::draw_bar() {
    if (overflow() <= 0) {
        return;
    }
    const Rect track{m_view.right() - scroll_bar_width, m_view.y + 2, scroll_bar_width - 2, m_view.h - 4};
    const float length = std::max(28.0F, track.h * m_view.h / m_state.content_height);
    const float way = track.h - length;
    Rect thumb{track.x, track.y + way * m_state.offset / overflow(), track.w, length};
    const ItemState state =
        m_ui.item({.label = "scroll bar", .role = ItemRole::scroll, .rect = thumb, .focusable = false});
    const float pointer = m_ui.pointer().position.y;
    if (state.pressed) {
        m_state.drag_from = pointer - thumb.y;
    }
    if (state.held && way > 0) {
        m_state.offset = (pointer - m_state.drag_from - track.y) / way * overflow();
    }
    const Color colour = state.held || state.hovered ? m_ui.colours().text3 : m_ui.colours().line2;
    m_ui.canvas().fill(inset(thumb, 2, 0), colour, 3);
}

}  // namespace haoping::ui
