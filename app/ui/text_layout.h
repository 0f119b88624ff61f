#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

#include "ui/font_atlas.h"
#include "ui/geometry.h"
#include "ui/text_breaker.h"
#include "ui/typography.h"

namespace haoping::ui {

struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool contains(std::size_t at) const { return at >= begin && at < end; }
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

// Room kept inside the text for something drawn by the caller: a numbered badge, a dashed slot.
struct InlineBox {
    std::size_t at = 0;  // stands before this byte
    float width = 0;
    bool glued = false;  // never begins a line: stays with the text before it
};

inline constexpr float unlimited_width = std::numeric_limits<float>::max();

struct LayoutOptions {
    float width = unlimited_width;
    float line_height = 0;             // 0: the role's own
    std::size_t max_lines = 0;         // 0: all; otherwise the last line ends in "…" when text is left over
    std::span<const ByteRange> bold;   // sorted
    std::span<const InlineBox> boxes;  // sorted by `at`
};

inline constexpr std::size_t no_box = static_cast<std::size_t>(-1);

// One code point (or one inline box) as placed. Without boxes there is one glyph for each code point of the text.
struct PlacedGlyph {
    char32_t c = 0;
    std::size_t byte = 0;
    float x = 0;        // from the beginning of its line
    float advance = 0;  // with the thin gap between Chinese and Latin
    Weight weight = Weight::regular;
    std::size_t box = no_box;
    bool right_to_left = false;
};

struct TextLine {
    std::size_t first = 0;  // glyphs [first, last)
    std::size_t last = 0;
    ByteRange bytes;  // with the newline that ends it
    float width = 0;  // without blanks at its end
    bool ends_paragraph = false;
};

struct TextLayout {
    std::vector<PlacedGlyph> glyphs;
    std::vector<TextLine> lines;  // never empty
    TextStyle style;
    float line_height = 0;
    float width = 0;         // of the widest line
    std::size_t bytes = 0;   // of the whole text
    bool shortened = false;  // ends in an ellipsis of ours

    float height() const { return line_height * static_cast<float>(lines.size()); }
};

TextLayout layout_text(FontAtlas& fonts, TextBreaker& breaker, std::string_view utf8, TextStyle style,
                       const LayoutOptions& options = {});

// Makes `layout`, set from `before`, the layout of `after`: only paragraphs that differ are set anew. Equal to what
// layout_text would give. Neither lines nor boxes may be limited in the options.
void relayout_text(FontAtlas& fonts, TextBreaker& breaker, TextLayout& layout, std::string_view before,
                   std::string_view after, const LayoutOptions& options);

// The line and place of the caret that stands before this byte. At a soft line break it is the next line's beginning.
struct CaretPlace {
    std::size_t line = 0;
    float x = 0;
};
CaretPlace caret_at(const TextLayout& layout, std::size_t byte);
// The byte before which a caret would stand, nearest to a point relative to the layout's corner.
std::size_t byte_at(const TextLayout& layout, Vec point);
// The byte of the character that a point lies on; beyond a line's end the line's last caret place.
std::size_t byte_under(const TextLayout& layout, Vec point);
// Part of the range on one line: x from and to. Empty width when it lies elsewhere.
struct LineExtent {
    float begin = 0;
    float end = 0;
    bool empty() const { return end <= begin; }
};
LineExtent extent_on_line(const TextLayout& layout, std::size_t line, ByteRange range);

}  // namespace haoping::ui
