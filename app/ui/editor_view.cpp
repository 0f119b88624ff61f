#include "ui/editor_view.h"

#include <algorithm>
#include <cmath>

#include "ui/button.h"
#include "ui/editor_core.h"
#include "ui/unicode.h"

namespace haoping::ui {
namespace {

constexpr double blink_seconds = 0.53;
constexpr double word_rest_seconds = 1.0;  // a word counts as being typed for so long
constexpr float notch = 60;

}  // namespace

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
    update_layout();
    if (m_options.enabled) {
        take_pointer(item);
    }
    if (item.focused && m_options.enabled) {
        take_keys();
    }
    update_layout();
    if (m_caret_moved) {
        m_editor.m_caret_shown_since = m_ui.seconds();
        scroll_to_caret();
    }
    const CaretPlace place = caret_place();
    const float line = m_editor.m_layout.line_height;
    m_change.caret = {text_corner().x + place.x, text_corner().y + static_cast<float>(place.line) * line, 2, line};
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
    const float width = m_options.single_line ? unlimited_width : std::max(40.0F, m_text_area.w);
    TextEditor& e = m_editor;
    if (e.m_layout_revision != e.m_revision || e.m_layout_generation != m_ui.fonts().generation() ||
        e.m_layout_width != width) {
        e.m_layout = layout_text(m_ui.fonts(), m_ui.breaker(), e.m_utf8, m_options.style,
                                 {.width = width, .line_height = 0, .max_lines = 0, .bold = {}, .boxes = {}});
        e.m_layout_revision = e.m_revision;
        e.m_layout_generation = m_ui.fonts().generation();
        e.m_layout_width = width;
    }
    if (!m_options.single_line) {
        e.m_scroll = std::clamp(e.m_scroll, 0.0F, std::max(0.0F, e.m_layout.height() - visible_height()));
    }
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

void EditorView::take_pointer(const ItemState& item) {
    if (item.hovered && !m_options.single_line) {
        const float overflow = std::max(0.0F, m_editor.m_layout.height() - visible_height());
        if (overflow > 0) {
            m_editor.m_scroll = std::clamp(m_editor.m_scroll - m_ui.take_wheel() * notch, 0.0F, overflow);
        }
    }
    if (!item.pressed && !item.held) {
        return;
    }
    bool upstream = false;
    const std::size_t index = index_at(m_ui.pointer().position - text_corner(), upstream);
    if (item.pressed && item.clicks == 2) {
        const auto word = m_ui.breaker().word_around(m_core.text, index);
        m_core.select(word.begin, word.end);
    } else if (item.pressed && item.clicks >= 3) {
        const std::size_t before = index == 0 ? std::u32string::npos : m_core.text.rfind(U'\n', index - 1);
        const std::size_t after = m_core.text.find(U'\n', index);
        m_core.select(before == std::u32string::npos ? 0 : before + 1, std::min(after, m_core.text.size()));
    } else if (item.pressed || (m_editor.m_drags && index != m_core.cursor())) {
        m_core.move_to(index, item.held && !item.pressed ? true : m_ui.pointer().shift);
        m_editor.m_upstream = upstream;
    }
    if (item.held && !m_text_area.contains(m_ui.pointer().position)) {
        m_ui.request_frame_in(1.0 / 30);  // dragging beyond the edge scrolls on
    }
    if (item.pressed) {
        m_editor.m_drags = item.clicks == 1;
    }
    m_editor.m_wanted_x = -1;
    m_caret_moved = true;
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

void EditorView::draw(const ItemState& item) {
    const Palette& c = m_ui.colours();
    const float radius = m_options.single_line ? m_ui.metrics().radius_control : m_ui.metrics().radius_card;
    if (m_options.frame) {
        m_ui.canvas().fill(m_rect, m_options.enabled ? c.surface : c.sunken, radius);
        m_ui.canvas().stroke(m_rect, item.focused ? c.focus : c.line2, item.focused ? 2.0F : 1.0F, radius);
    }
    m_ui.canvas().push_clip(m_options.single_line ? outset(m_text_area, 1) : inset(m_rect, 2));
    if (m_editor.empty()) {
        const TextLayout& hint =
            m_ui.layout(m_options.placeholder, m_options.style, m_text_area.w, m_options.single_line ? 1 : 0);
        m_ui.canvas().text(hint, m_text_area.min(), c.text3);
    }
    draw_selection();
    m_ui.canvas().text(m_editor.m_layout, text_corner(), m_options.enabled ? c.text : c.disabled);
    draw_squiggles();
    if (item.focused && m_ui.window_focused() && !m_options.read_only) {
        draw_caret();
    }
    draw_scroll_bar();
    m_ui.canvas().pop_clip();
}

void EditorView::draw_selection() {
    const ByteRange range = m_editor.selection();
    if (range.begin == range.end) {
        return;
    }
    const TextLayout& layout = m_editor.m_layout;
    for (std::size_t i = caret_at(layout, range.begin).line; i < layout.lines.size(); ++i) {
        if (layout.lines[i].bytes.begin >= range.end) {
            break;
        }
        LineExtent extent = extent_on_line(layout, i, range);
        const bool newline_inside = layout.lines[i].bytes.end <= range.end && layout.lines[i].ends_paragraph;
        extent.end += newline_inside ? 6 : 0;  // shows that the line's end is part of it
        const Rect row{text_corner().x + extent.begin, text_corner().y + static_cast<float>(i) * layout.line_height,
                       extent.end - extent.begin, layout.line_height};
        m_ui.canvas().fill(row, m_ui.colours().selection);
    }
}

void EditorView::draw_squiggles() {
    const bool typing = m_change.focused && m_ui.seconds() - m_editor.m_last_typed < word_rest_seconds;
    const std::size_t caret = m_editor.caret();
    for (const Squiggle& squiggle : m_options.squiggles) {
        if (typing && caret >= squiggle.range.begin && caret <= squiggle.range.end) {
            m_ui.request_frame_in(word_rest_seconds);
        } else if (squiggle.range.begin < squiggle.range.end && squiggle.range.end <= m_editor.m_utf8.size()) {
            draw_squiggle(squiggle);
        }
    }
}

void EditorView::draw_squiggle(const Squiggle& squiggle) {
    const TextLayout& layout = m_editor.m_layout;
    const Color colour = squiggle.kind == SquiggleKind::spelling ? m_ui.colours().spell : m_ui.colours().grammar;
    for (std::size_t i = caret_at(layout, squiggle.range.begin).line;
         i <= caret_at(layout, squiggle.range.end - 1).line; ++i) {
        const LineExtent extent = extent_on_line(layout, i, squiggle.range);
        const float base = text_corner().y + static_cast<float>(i) * layout.line_height +
                           FontAtlas::baseline(layout.style, layout.line_height);
        std::vector<Vec> zigzag;
        bool low = false;
        for (float x = extent.begin; x <= extent.end; x += 2) {
            zigzag.push_back({text_corner().x + x, base + (low ? 6.0F : 3.0F)});
            low = !low;
        }
        if (zigzag.size() > 1) {
            m_ui.canvas().polyline(zigzag, colour, 1.5F);
        }
    }
}

void EditorView::draw_caret() {
    const double shown = m_ui.seconds() - m_editor.m_caret_shown_since;
    const bool lit = !m_ui.motion() || std::fmod(std::max(0.0, shown), 2 * blink_seconds) < blink_seconds;
    if (m_ui.motion()) {
        m_ui.request_frame_in(blink_seconds - std::fmod(std::max(0.0, shown), blink_seconds));
    }
    if (lit) {
        m_ui.canvas().fill(inset(m_change.caret, 0, 3), m_ui.colours().accent);
    }
}

void EditorView::draw_scroll_bar() {
    const float height = m_editor.m_layout.height();
    if (m_options.single_line || height <= visible_height()) {
        return;
    }
    const Rect track{m_rect.right() - 8, m_rect.y + 4, 4, m_rect.h - 8};
    const float length = std::max(24.0F, track.h * visible_height() / height);
    const float at = (track.h - length) * m_editor.m_scroll / (height - visible_height());
    m_ui.canvas().fill({track.x, track.y + at, track.w, length}, m_ui.colours().line2, 2);
}

EditorChange edit_text(Ui& ui, const Rect& rect, TextEditor& editor, const EditorOptions& options) {
    return EditorView(ui, rect, editor, options).run();
}

}  // namespace haoping::ui
