// Where the bytes of a layout lie, and what lies at a point.
#include <algorithm>
#include <cmath>
#include <optional>

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

// The glyph that the point lies on, when it is one of those that run from the right.
std::optional<std::size_t> right_to_left_at(const TextLayout& layout, const TextLine& line, float x) {
    for (std::size_t i = line.first; i < line.last; ++i) {
        const PlacedGlyph& glyph = layout.glyphs[i];
        if (glyph.right_to_left && x >= glyph.x && x < glyph.x + glyph.advance) {
            return i;
        }
    }
    return std::nullopt;
}

}  // namespace

CaretPlace caret_at(const TextLayout& layout, std::size_t byte) {
    const std::size_t index = line_of(layout, byte);
    const TextLine& line = layout.lines[index];
    float x = 0;
    for (std::size_t i = line.first; i < line.last; ++i) {
        const PlacedGlyph& glyph = layout.glyphs[i];
        if (glyph.byte >= byte || glyph.c == U'\n') {
            return {index, glyph.right_to_left ? glyph.x + glyph.advance : glyph.x};
        }
        x = glyph.right_to_left ? glyph.x : glyph.x + glyph.advance;
    }
    return {index, x};
}

std::size_t byte_at(const TextLayout& layout, Vec point) {
    const TextLine& line = layout.lines[row_at(layout, point.y)];
    if (const auto turned = right_to_left_at(layout, line, point.x)) {
        const PlacedGlyph& glyph = layout.glyphs[*turned];
        const bool before = point.x >= glyph.x + glyph.advance / 2;
        return before                               ? glyph.byte
               : *turned + 1 < layout.glyphs.size() ? layout.glyphs[*turned + 1].byte
                                                    : layout.bytes;
    }
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
    if (const auto turned = right_to_left_at(layout, line, point.x)) {
        return layout.glyphs[*turned].byte;
    }
    for (std::size_t i = line.first; i < line.last; ++i) {
        const PlacedGlyph& glyph = layout.glyphs[i];
        if (glyph.c != U'\n' && !glyph.right_to_left && point.x < glyph.x + glyph.advance) {
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
        extent.begin = found ? std::min(extent.begin, glyph.x) : glyph.x;
        extent.end = found ? std::max(extent.end, glyph.x + glyph.advance) : glyph.x + glyph.advance;
        found = true;
    }
    return extent;
}

}  // namespace haoping::ui
