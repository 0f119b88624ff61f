#include <algorithm>
#include <cmath>

#include "ui/editor_view.h"

namespace haoping::ui {
namespace {

constexpr double blink_seconds = 0.53;
// Then it stays lit: nothing is drawn for somebody who reads or is away.
constexpr double blinks_for_seconds = 20 * blink_seconds;

}  // namespace

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
        constexpr float beside_caret = 3;
        m_ui.canvas().text(hint, m_text_area.min() + Vec{item.focused ? beside_caret : 0.0F, 0}, c.text3);
    }
    draw_found();
    draw_selection();
    draw_slots();
    draw_text_with_slots();
    draw_squiggles();
    if (item.focused && m_ui.window_focused() && !m_options.read_only) {
        draw_caret();
    }
    draw_scroll_bar();
    m_ui.canvas().pop_clip();
}

// The braces of a slot are only room inside its frame.
void EditorView::draw_text_with_slots() {
    constexpr std::size_t brace = 2;
    const Palette& c = m_ui.colours();
    std::vector<Canvas::ColourSpan> hidden;
    for (const ByteRange& slot : m_options.slots) {
        hidden.push_back({{slot.begin, slot.begin + brace}, with_alpha(c.text, 0)});
        hidden.push_back({{slot.end - brace, slot.end}, with_alpha(c.text, 0)});
    }
    m_ui.canvas().text(m_editor.m_layout, text_corner(), m_options.enabled ? c.text : c.disabled, hidden);
}

// What lies out of sight is not drawn: a range may be as long as the text.
EditorView::LinesInSight EditorView::lines_in_sight(ByteRange range) const {
    const TextLayout& layout = m_editor.m_layout;
    const Rect& clip = m_ui.canvas().clip();
    const auto row = [&](float y) {
        const float rows = std::floor((y - text_corner().y) / layout.line_height);
        return static_cast<std::size_t>(std::clamp(rows, 0.0F, static_cast<float>(layout.lines.size())));
    };
    const std::size_t last = caret_at(layout, range.end > range.begin ? range.end - 1 : range.end).line + 1;
    return {std::max(caret_at(layout, range.begin).line, row(clip.y)),
            std::min({last, row(clip.bottom()) + 1, layout.lines.size()})};
}

void EditorView::fill_range(ByteRange range, Color colour) {
    const TextLayout& layout = m_editor.m_layout;
    const LinesInSight lines = lines_in_sight(range);
    for (std::size_t i = lines.first; i < lines.last; ++i) {
        LineExtent extent = extent_on_line(layout, i, range);
        const bool newline_inside = layout.lines[i].bytes.end <= range.end && layout.lines[i].ends_paragraph;
        extent.end += newline_inside ? 6 : 0;  // shows that the line's end is part of it
        m_ui.canvas().fill(
            {text_corner().x + extent.begin, text_corner().y + static_cast<float>(i) * layout.line_height,
             extent.end - extent.begin, layout.line_height},
            colour);
    }
}

void EditorView::draw_selection() {
    const ByteRange range = m_editor.selection();
    if (range.begin != range.end) {
        fill_range(range, m_ui.colours().selection);
    }
}

void EditorView::draw_found() {
    for (const ByteRange& match : m_options.found) {
        fill_range(match, m_ui.colours().part_tint);
        if (match == m_editor.selection()) {
            m_ui.canvas().stroke(outset(place_of(match), 1), m_ui.colours().part, 2, 3);
        }
    }
}

void EditorView::draw_slots() {
    const Palette& c = m_ui.colours();
    for (const ByteRange& slot : m_options.slots) {
        const Rect frame = inset(place_of(slot), 1, 2);
        if (slot != m_editor.selection()) {
            m_ui.canvas().fill(frame, c.part_tint, 5);
        }
        m_ui.canvas().dashed_stroke(frame, c.part, 1.5F, 5);
    }
}

void EditorView::draw_squiggles() {
    for (const Squiggle& squiggle : m_options.squiggles) {
        const bool stands = squiggle.range.begin < squiggle.range.end && squiggle.range.end <= m_editor.m_utf8.size();
        if (stands && !m_editor.is_being_typed(squiggle.range)) {
            draw_squiggle(squiggle);
        }
    }
}

void EditorView::draw_squiggle(const Squiggle& squiggle) {
    const TextLayout& layout = m_editor.m_layout;
    const Color colour = squiggle.kind == SquiggleKind::spelling ? m_ui.colours().spell : m_ui.colours().grammar;
    const LinesInSight lines = lines_in_sight(squiggle.range);
    for (std::size_t i = lines.first; i < lines.last; ++i) {
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
    const bool blinks = m_ui.motion() && shown < blinks_for_seconds;
    const bool lit = !blinks || std::fmod(std::max(0.0, shown), 2 * blink_seconds) < blink_seconds;
    if (blinks) {
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

}  // namespace haoping::ui
