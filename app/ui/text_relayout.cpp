#include <algorithm>

#include "ui/text_layout.h"

namespace haoping::ui {
namespace {

// The paragraphs in which two texts differ: [begin, end) of the old text became [begin, end + grown) of the new one.
struct Difference {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::ptrdiff_t grown = 0;
    bool to_the_end = false;
};

std::size_t moved(std::size_t at, std::ptrdiff_t by) {
    return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at) + by);
}

Difference difference(std::string_view before, std::string_view after) {
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t same = 0;
    while (same < shorter && before[same] == after[same]) {
        ++same;
    }
    std::size_t same_end = 0;
    while (same_end < shorter - same && before[before.size() - 1 - same_end] == after[after.size() - 1 - same_end]) {
        ++same_end;
    }
    const std::size_t newline_before = before.substr(0, same).rfind('\n');
    const std::size_t newline_after = before.find('\n', before.size() - same_end);
    Difference changed;
    changed.begin = newline_before == std::string_view::npos ? 0 : newline_before + 1;
    changed.end = newline_after == std::string_view::npos ? before.size() : newline_after + 1;
    changed.grown = static_cast<std::ptrdiff_t>(after.size()) - static_cast<std::ptrdiff_t>(before.size());
    changed.to_the_end = changed.end == before.size();
    return changed;
}

std::size_t first_line_from(const TextLayout& layout, std::size_t byte) {
    const auto found = std::lower_bound(layout.lines.begin(), layout.lines.end(), byte,
                                        [](const TextLine& line, std::size_t at) { return line.bytes.begin < at; });
    return static_cast<std::size_t>(found - layout.lines.begin());
}

// Lines [from, to) make room for the fresh ones; those behind them move.
void splice(TextLayout& layout, std::size_t from, std::size_t to, TextLayout fresh, const Difference& changed) {
    const std::size_t first_glyph = layout.lines[from].first;
    const std::size_t last_glyph = to < layout.lines.size() ? layout.lines[to].first : layout.glyphs.size();
    const auto glyphs_grown =
        static_cast<std::ptrdiff_t>(fresh.glyphs.size()) - static_cast<std::ptrdiff_t>(last_glyph - first_glyph);
    const auto shift = [](TextLine& line, std::ptrdiff_t glyphs, std::ptrdiff_t bytes) {
        line.first = moved(line.first, glyphs);
        line.last = moved(line.last, glyphs);
        line.bytes = {moved(line.bytes.begin, bytes), moved(line.bytes.end, bytes)};
    };
    for (std::size_t i = to; i < layout.lines.size(); ++i) {
        shift(layout.lines[i], glyphs_grown, changed.grown);
    }
    for (std::size_t i = last_glyph; i < layout.glyphs.size(); ++i) {
        layout.glyphs[i].byte = moved(layout.glyphs[i].byte, changed.grown);
    }
    for (TextLine& line : fresh.lines) {
        shift(line, static_cast<std::ptrdiff_t>(first_glyph), static_cast<std::ptrdiff_t>(changed.begin));
    }
    for (PlacedGlyph& glyph : fresh.glyphs) {
        glyph.byte += changed.begin;
    }
    const auto glyphs = layout.glyphs.begin();
    const auto gap = layout.glyphs.erase(glyphs + static_cast<std::ptrdiff_t>(first_glyph),
                                         glyphs + static_cast<std::ptrdiff_t>(last_glyph));
    layout.glyphs.insert(gap, fresh.glyphs.begin(), fresh.glyphs.end());
    const auto lines = layout.lines.begin();
    const auto line_gap =
        layout.lines.erase(lines + static_cast<std::ptrdiff_t>(from), lines + static_cast<std::ptrdiff_t>(to));
    layout.lines.insert(line_gap, fresh.lines.begin(), fresh.lines.end());
}

}  // namespace

void relayout_text(FontAtlas& fonts, TextBreaker& breaker, TextLayout& layout, std::string_view before,
                   std::string_view after, const LayoutOptions& options) {
    const Difference changed = difference(before, after);
    const std::size_t end = moved(changed.end, changed.grown);
    TextLayout fresh =
        layout_text(fonts, breaker, after.substr(changed.begin, end - changed.begin), layout.style, options);
    if (!changed.to_the_end) {
        fresh.lines.pop_back();  // the empty line behind the last newline: more text follows
    }
    const std::size_t from = first_line_from(layout, changed.begin);
    const std::size_t to = changed.to_the_end ? layout.lines.size() : first_line_from(layout, changed.end);
    splice(layout, from, to, std::move(fresh), changed);
    layout.bytes = after.size();
    layout.width = 0;
    for (const TextLine& line : layout.lines) {
        layout.width = std::max(layout.width, line.width);
    }
}

}  // namespace haoping::ui
