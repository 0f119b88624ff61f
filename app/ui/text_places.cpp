// Where the bytes of a layout lie, and what lies at a point.
#include <algorithm>
#include <cmath>

#include "ui/text_layout.h"
#include "ui/unicode.h"

namespace haoping::ui {
namespace {

std::size_t line_of(const TextLayout& layout, std::size_t byte) {
    const auto after = std::upper_bound(layout.lines.begin(), layout.lines.end(), byte,
                                        [](std::size_t at, const TextLine& line) { return at < line.bytes.begin; });
    return after == layout.lines.begin() ? 0 : static_cast<std::size_t>(after - layout.lines.begin()) - 1;
}

std::size_t row_at(const TextLayout& layout, float y) {
    const auto last = static_cast<float>(layout.lines.size() - 1);
    return static_cast<std::size_t>(std::clamp(std::floor(y / layout.line_height), 0.0F, last));
}

}  // namespace

CaretPlace caret_at(const TextLayout& layout, std::size_t byte) {
    const std::size_t index = line_of(layout, byte);
    const TextLine& line = layout.lines[index];
    float x = 0;
    for (std::size_t i = line.first; i < line.last; ++i) {
        const PlacedGlyph& glyph = layout.glyphs[i];
        if (glyph.byte >= byte || glyph.c == U'\n') {
            return {index, glyph.x};
        }
        x = glyph.x + glyph.advance;
    }
    return {index, x};
}

std::size_t byte_at(const TextLayout& layout, Vec point) {
    const TextLine& line = layout.lines[row_at(layout, point.y)];
    for (std::size_t i = line.first; i < line.last; ++i) {
        const PlacedGlyph& glyph = layout.glyphs[i];
        const bool is_end = glyph.c == U'\n' || (i + 1 == line.last && !line.ends_paragraph && is_blank(glyph.c));
        if (is_end || point.x < glyph.x + glyph.advance / 2) {
            return glyph.byte;
        }
    }
    return line.bytes.end;
}

std::size_t byte_under(const TextLayout& layout, Vec point) {
    const TextLine& line = layout.lines[row_at(layout, point.y)];
    for (std::size_t i = line.first; i < line.last; ++i) {
        const PlacedGlyph& glyph = layout.glyphs[i];
        if (glyph.c != U'\n' && point.x < glyph.x + glyph.advance) {
            return glyph.byte;
        }
    }
    return byte_at(layout, point);
}

LineExtent extent_on_line(const TextLayout& layout, std::size_t line, ByteRange range) {
    const TextLine& on = layout.lines[line];
    LineExtent extent;
    bool found = false;
    for (std::size_t i = on.first; i < on.last; ++i) {
        const PlacedGlyph& glyph = layout.glyphs[i];
        if (glyph.box != no_box || !range.contains(glyph.byte)) {
            continue;
        }
        if (!found) {
            extent.begin = glyph.x;
            found = true;
        }
        extent.end = glyph.x + glyph.advance;
    }
    return extent;
}

}  // namespace haoping::ui
