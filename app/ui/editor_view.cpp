#include "ui/editor_view.h"

#include <algorithm>
#include <utility>

#include "ui/editor_core.h"

namespace haoping::ui {

EditorView::EditorView(Ui& ui, const Rect& rect, TextEditor& editor, const EditorOptions& options)
    : m_ui(ui),
      m_rect(rect),
      m_text_area(inset(rect, options.padding.x, options.padding.y)),
      m_editor(editor),
      m_core(*editor.m_core),
      m_options(options) {
    if (options.single_line) {
        const float line = type_size(options.style).line;
        m_text_area = {m_text_area.x, rect.centre().y - line / 2, m_text_area.w, line};
    }
}

EditorChange EditorView::run() {
    const ItemState item = m_ui.item({.label = m_options.label,
                                      .role = m_options.single_line ? ItemRole::field : ItemRole::editor,
                                      .rect = m_rect,
                                      .enabled = m_options.enabled,
                                      .focusable = m_options.enabled,
                                      .enter_activates = false,
                                      .autofocus = m_options.autofocus,
                                      .value = m_editor.m_utf8});
    m_change.focused = item.focused;
    m_change.id = item.id;
    m_editor.m_typing = m_editor.m_typing && item.focused;
    update_layout();
    if (m_options.enabled) {
        take_pointer(item);
    }
    if (item.focused && m_options.enabled) {
        take_keys();
    }
    update_layout();
    if (std::exchange(m_editor.m_reveal, false) || m_caret_moved) {
        m_editor.m_caret_shown_since = m_ui.seconds();
        scroll_to_caret();
    }
    const CaretPlace place = caret_place();
    const float line = m_editor.m_layout.line_height;
    m_change.caret = {text_corner().x + place.x, text_corner().y + static_cast<float>(place.line) * line, 2, line};
    if (m_options.anchor) {
        m_change.anchor = place_of(*m_options.anchor);
    }
    draw(item);
    if (item.focused) {
        m_ui.request_text_input(m_change.caret);
    }
    return m_change;
}

Vec EditorView::text_corner() const {
    return m_options.single_line ? Vec{m_text_area.x - m_editor.m_scroll, m_text_area.y}
                                 : Vec{m_text_area.x, m_text_area.y - m_editor.m_scroll};
}

void EditorView::update_layout() {
    const LayoutOptions options{.width = m_options.single_line ? unlimited_width : std::max(40.0F, m_text_area.w),
                                .line_height = 0,
                                .max_lines = 0,
                                .bold = {},
                                .boxes = {}};
    TextEditor& e = m_editor;
    const bool another_look = e.m_layout_generation != m_ui.fonts().generation() || e.m_layout_width != options.width ||
                              e.m_layout.style != m_options.style;
    if (another_look) {
        e.m_layout = layout_text(m_ui.fonts(), m_ui.breaker(), e.m_utf8, m_options.style, options);
    } else if (e.m_layout_revision != e.m_revision) {
        relayout_text(m_ui.fonts(), m_ui.breaker(), e.m_layout, e.m_layout_text, e.m_utf8, options);
    }
    if (another_look || e.m_layout_revision != e.m_revision) {
        e.m_layout_text = e.m_utf8;
        e.m_layout_revision = e.m_revision;
        e.m_layout_generation = m_ui.fonts().generation();
        e.m_layout_width = options.width;
    }
    if (!m_options.single_line) {
        e.m_scroll = std::clamp(e.m_scroll, 0.0F, std::max(0.0F, e.m_layout.height() - visible_height()));
    }
}

float EditorView::natural_height() {
    update_layout();
    return m_editor.m_layout.height() + 2 * m_options.padding.y;
}

CaretPlace EditorView::caret_place() const {
    const TextLayout& layout = m_editor.m_layout;
    CaretPlace place = caret_at(layout, m_editor.caret());
    if (m_editor.m_upstream && place.line > 0 && layout.lines[place.line].first == m_core.cursor()) {
        --place.line;
        place.x = layout.lines[place.line].width;
    }
    return place;
}

std::size_t EditorView::index_at(Vec point, bool& upstream) const {
    const std::size_t byte = byte_at(m_editor.m_layout, point);
    const std::size_t index = m_editor.index_of(byte);
    const auto row = static_cast<std::size_t>(std::max(0.0F, point.y / m_editor.m_layout.line_height));
    const auto& lines = m_editor.m_layout.lines;
    upstream = row + 1 < lines.size() && lines[row + 1].first == index && !lines[row].ends_paragraph;
    return index;
}

void EditorView::scroll_to_caret() {
    const CaretPlace place = caret_place();
    if (m_options.single_line) {
        m_editor.m_scroll = std::clamp(m_editor.m_scroll, place.x - m_text_area.w + 4, std::max(0.0F, place.x));
        m_editor.m_scroll = std::max(0.0F, m_editor.m_scroll);
        return;
    }
    const float line = m_editor.m_layout.line_height;
    const float top = static_cast<float>(place.line) * line;
    const float lowest = std::max(0.0F, std::min(top, m_editor.m_layout.height() - line));
    m_editor.m_scroll =
        std::clamp(m_editor.m_scroll, std::max(0.0F, top + line - visible_height()), std::max(lowest, 0.0F));
}

// Of the part on its first line.
Rect EditorView::place_of(ByteRange range) const {
    const TextLayout& layout = m_editor.m_layout;
    const CaretPlace place = caret_at(layout, std::min(range.begin, m_editor.m_utf8.size()));
    const LineExtent extent = extent_on_line(layout, place.line, range);
    return {text_corner().x + place.x, text_corner().y + static_cast<float>(place.line) * layout.line_height,
            std::max(2.0F, extent.end - extent.begin), layout.line_height};
}

EditorChange edit_text(Ui& ui, const Rect& rect, TextEditor& editor, const EditorOptions& options) {
    return EditorView(ui, rect, editor, options).run();
}

float text_height(Ui& ui, float width, TextEditor& editor, const EditorOptions& options) {
    return EditorView(ui, {0, 0, width, 2 * options.padding.y}, editor, options).natural_height();
}

}  // namespace haoping::ui
