#include <algorithm>

#include "ui/editor_core.h"
#include "ui/editor_view.h"

namespace haoping::ui {
namespace {

constexpr float notch = 60;

TextBreaker::Range paragraph_around(const std::u32string& text, std::size_t index) {
    const std::size_t before = index == 0 ? std::u32string::npos : text.rfind(U'\n', index - 1);
    return {before == std::u32string::npos ? 0 : before + 1, std::min(text.find(U'\n', index), text.size())};
}

}  // namespace

void EditorView::take_wheel(const ItemState& item) {
    const float overflow = std::max(0.0F, m_editor.m_layout.height() - visible_height());
    if (item.hovered && !m_options.single_line && overflow > 0) {
        m_editor.m_scroll = std::clamp(m_editor.m_scroll - m_ui.take_wheel() * notch, 0.0F, overflow);
    }
}

void EditorView::take_pointer(const ItemState& item) {
    take_wheel(item);
    const Vec point = m_ui.pointer().position - text_corner();
    if (item.hovered && m_ui.pointer().right_pressed) {
        m_change.right_clicked = byte_under(m_editor.m_layout, point);
    }
    if (!item.pressed && !item.held) {
        return;
    }
    bool upstream = false;
    const std::size_t nearest = index_at(point, upstream);
    if (item.pressed) {
        // A word is chosen by the letter that is hit, a place between letters by the nearer edge.
        begin_drag(item.clicks > 1 ? m_editor.index_of(byte_under(m_editor.m_layout, point)) : nearest, item.clicks);
    } else if (m_editor.m_drag != TextEditor::Unit::none && nearest != m_core.cursor()) {
        drag_to(nearest);
    }
    m_editor.m_upstream = upstream && m_editor.m_drag == TextEditor::Unit::character;
    if (item.held && !m_text_area.contains(m_ui.pointer().position)) {
        m_ui.request_frame_in(1.0 / 30);  // dragging beyond the edge scrolls on
    }
    m_editor.m_wanted_x = -1;
    m_editor.m_typing = false;
    m_caret_moved = true;
}

TextBreaker::Range EditorView::unit_around(std::size_t index) const {
    switch (m_editor.m_drag) {
        case TextEditor::Unit::word: return m_ui.breaker().word_around(m_core.text, index);
        case TextEditor::Unit::paragraph: return paragraph_around(m_core.text, index);
        default: return {index, index};
    }
}

void EditorView::begin_drag(std::size_t index, int clicks) {
    using Unit = TextEditor::Unit;
    m_editor.m_drag = clicks <= 1 ? Unit::character : clicks == 2 ? Unit::word : Unit::paragraph;
    if (clicks <= 1) {
        m_core.move_to(index, m_ui.pointer().shift);
        m_editor.m_drag_from = m_editor.m_drag_to = static_cast<std::size_t>(m_core.state.select_start);
        return;
    }
    const auto unit = unit_around(index);
    m_editor.m_drag_from = unit.begin;
    m_editor.m_drag_to = unit.end;
    m_core.select(unit.begin, unit.end);
}

// The unit of the beginning stays selected, whichever way the pointer goes.
void EditorView::drag_to(std::size_t index) {
    const auto unit = unit_around(index);
    if (index < m_editor.m_drag_from) {
        m_core.select(m_editor.m_drag_to, unit.begin);
    } else {
        m_core.select(m_editor.m_drag_from,
                      std::max(m_editor.m_drag_to, index > m_editor.m_drag_to ? unit.end : index));
    }
}

}  // namespace haoping::ui
