#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "ui/canvas.h"
#include "ui/emoji.h"
#include "ui/packed_colour.h"
#include "ui/unicode.h"

namespace haoping::ui {
namespace {

Color colour_at(std::size_t byte, Color otherwise, std::span<const Canvas::ColourSpan> spans) {
    const auto found =
        std::find_if(spans.begin(), spans.end(), [&](const auto& span) { return span.range.contains(byte); });
    return found == spans.end() ? otherwise : found->colour;
}

}  // namespace

void Canvas::text(const TextLayout& layout, Vec corner, Color colour) { text(layout, corner, colour, {}); }

void Canvas::text(const TextLayout& layout, Vec corner, Color colour, std::span<const ColourSpan> spans) {
    const float from = (clip().y - corner.y) / layout.line_height;
    const float to = (clip().bottom() - corner.y) / layout.line_height;
    const auto count = static_cast<float>(layout.lines.size());
    const auto first = static_cast<std::size_t>(std::clamp(std::floor(from), 0.0F, count));
    const auto last = static_cast<std::size_t>(std::clamp(std::ceil(to), 0.0F, count));
    for (std::size_t line = first; line < last; ++line) {
        text_line(layout, line, {corner.x, corner.y + layout.line_height * static_cast<float>(line)}, colour, spans);
    }
}

void Canvas::text_line(const TextLayout& layout, std::size_t line, Vec corner, Color colour,
                       std::span<const ColourSpan> spans) {
    for (std::size_t i = layout.lines[line].first; i < layout.lines[line].last; ++i) {
        const PlacedGlyph& placed = layout.glyphs[i];
        if (placed.box == no_box && !is_blank(placed.c) && !is_control(placed.c)) {
            glyph(placed, {layout.style.role, placed.weight}, corner, layout.line_height,
                  colour_at(placed.byte, colour, spans));
        }
    }
}

void Canvas::glyph(const PlacedGlyph& placed, TextStyle style, Vec line_corner, float line_height, Color colour) {
    const float base = std::round((line_corner.y + FontAtlas::baseline(style, line_height)) * m_scale);
    const float pen = std::round(line_corner.x * m_scale) + placed.x * m_scale;
    const float left = std::floor(pen);
    if (const auto picture = picture_of(placed.c)) {
        const float em = type_size(style).em;
        icon(*picture, {pen / m_scale + placed.advance / 2, base / m_scale - em * 0.37F}, em * 1.15F, colour);
        return;
    }
    const Glyph found = m_fonts->glyph(style, placed.c, pen - left);
    if (found.state == Glyph::State::missing) {
        // A frame says "there is a character here that this font cannot show"; the text itself is untouched.
        const float em = type_size(style).em;
        const Rect frame{left / m_scale + 1, base / m_scale - em * 0.78F, std::max(4.0F, placed.advance - 2),
                         em * 0.84F};
        stroke(frame, colour, 1, 2);
    }
    if (found.state != Glyph::State::drawn) {
        return;
    }
    const Rect box = found.box;
    const Rect texture = found.texture;
    m_list->PrimReserve(6, 4);
    m_list->PrimRectUV({left + box.x, base + box.y}, {left + box.right(), base + box.bottom()}, {texture.x, texture.y},
                       {texture.right(), texture.bottom()}, packed(colour));
}

}  // namespace haoping::ui
