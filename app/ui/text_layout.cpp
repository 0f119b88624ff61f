#include "ui/text_layout.h"

#include <algorithm>

#include "ui/right_to_left.h"
#include "ui/unicode.h"

namespace haoping::ui {
namespace {

constexpr float gap_em = 0.125F;  // between Chinese and Latin
constexpr char32_t ellipsis = U'\u2026';

bool takes_gap(char32_t before, char32_t after) {
    return (is_han(before) && is_latin_or_digit(after)) || (is_latin_or_digit(before) && is_han(after));
}

class Typesetter {
public:
    Typesetter(FontAtlas& fonts, TextBreaker& breaker, std::string_view text, TextStyle style,
               const LayoutOptions& options)
        : m_fonts(fonts), m_text(text), m_options(options), m_breaks(breaker.line_breaks(text)) {
        m_out.style = style;
        m_out.line_height = options.line_height > 0 ? options.line_height : type_size(style).line;
        m_out.bytes = text.size();
    }

    TextLayout run() {
        place_glyphs();
        if (m_options.max_lines == 1) {
            end_line_at_newline();
        } else {
            break_lines();
        }
        shorten();
        for (const TextLine& line : m_out.lines) {
            m_out.width = std::max(m_out.width, line.width);
        }
        return std::move(m_out);
    }

private:
    TextStyle style_of(Weight weight) const { return {m_out.style.role, weight}; }

    void place_glyphs() {
        std::size_t next_box = 0;
        std::size_t next_bold = 0;
        const auto& boxes = m_options.boxes;
        m_out.glyphs.reserve(m_text.size() + boxes.size());
        const auto place_boxes_up_to = [&](std::size_t byte) {
            for (; next_box < boxes.size() && boxes[next_box].at <= byte; ++next_box) {
                m_out.glyphs.push_back({0, byte, 0, boxes[next_box].width, Weight::regular, next_box});
            }
        };
        auto points = decode_utf8(m_text);
        join_arabic(points);
        for (const CodePoint& point : points) {
            place_boxes_up_to(point.byte);
            while (next_bold < m_options.bold.size() && m_options.bold[next_bold].end <= point.byte) {
                ++next_bold;
            }
            const bool bold = next_bold < m_options.bold.size() && m_options.bold[next_bold].contains(point.byte);
            const Weight weight = bold ? Weight::bold : m_out.style.weight;
            place(point, weight);
        }
        place_boxes_up_to(m_text.size());
    }

    void place(const CodePoint& point, Weight weight) {
        auto& glyphs = m_out.glyphs;
        if (!glyphs.empty() && takes_gap(glyphs.back().c, point.value)) {
            glyphs.back().advance += type_size(m_out.style).em * gap_em;
        }
        const float advance = point.value == U'\t' ? 4 * m_fonts.advance(style_of(weight), U' ')
                                                   : m_fonts.advance(style_of(weight), point.value);
        glyphs.push_back({point.value, point.byte, 0, advance, weight, no_box});
    }

    BreakKind break_before(std::size_t index) const {
        const PlacedGlyph& glyph = m_out.glyphs[index];
        if (glyph.box != no_box) {
            return m_options.boxes[glyph.box].glued ? BreakKind::none : BreakKind::allowed;
        }
        if (index > 0 && m_out.glyphs[index - 1].box != no_box) {
            return m_breaks[glyph.byte] == BreakKind::none ? BreakKind::none : m_breaks[glyph.byte];
        }
        return m_breaks[glyph.byte];
    }

    void finish_line(std::size_t first, std::size_t last, bool ends_paragraph) {
        auto& glyphs = m_out.glyphs;
        TextLine line{first, last, {}, 0, ends_paragraph};
        line.bytes.begin = first < glyphs.size() ? glyphs[first].byte : m_text.size();
        line.bytes.end = last < glyphs.size() ? glyphs[last].byte : m_text.size();
        float x = 0;
        for (std::size_t i = first; i < last; ++i) {
            glyphs[i].x = x;
            x += glyphs[i].advance;
            if (glyphs[i].box != no_box || !is_blank(glyphs[i].c)) {
                line.width = x;
            }
        }
        turn_right_to_left(std::span(glyphs).subspan(first, last - first));
        m_out.lines.push_back(line);
    }

    // Greedy: remembers the last place where a line may end; blanks hang over the edge.
    void break_lines() {
        const auto& glyphs = m_out.glyphs;
        std::size_t first = 0;
        std::size_t candidate = 0;
        float x = 0;
        for (std::size_t i = 0; i < glyphs.size(); ++i) {
            const BreakKind kind = i == first ? BreakKind::none : break_before(i);
            if (kind == BreakKind::required) {
                finish_line(first, i, true);
                first = candidate = i;
                x = 0;
            } else if (kind == BreakKind::allowed) {
                candidate = i;
            }
            const bool hangs = glyphs[i].box == no_box && is_blank(glyphs[i].c);
            if (!hangs && i > first && x + glyphs[i].advance > m_options.width) {
                const std::size_t end = candidate > first ? candidate : i;
                finish_line(first, end, false);
                first = candidate = end;
                x = width_between(first, i);
            }
            x += glyphs[i].advance;
        }
        const bool after_newline = !m_text.empty() && m_text.back() == '\n';
        if (first < glyphs.size() || m_out.lines.empty()) {
            finish_line(first, glyphs.size(), true);
        }
        if (after_newline) {
            finish_line(glyphs.size(), glyphs.size(), true);
        }
    }

    void end_line_at_newline() {
        std::size_t end = 0;
        while (end < m_out.glyphs.size() && m_out.glyphs[end].c != U'\n') {
            ++end;
        }
        finish_line(0, end, true);
        m_cut_off = end < m_out.glyphs.size();
    }

    float width_between(std::size_t from, std::size_t to) const {
        float width = 0;
        for (std::size_t i = from; i < to; ++i) {
            width += m_out.glyphs[i].advance;
        }
        return width;
    }

    // Keeps max_lines lines; the last one ends in an ellipsis when something had to go.
    void shorten() {
        if (m_options.max_lines == 0) {
            return;
        }
        m_cut_off = m_cut_off || m_out.lines.size() > m_options.max_lines;
        m_out.lines.resize(std::min(m_out.lines.size(), m_options.max_lines));
        TextLine& line = m_out.lines.back();
        if (!m_cut_off && line.width <= m_options.width) {
            return;
        }
        m_out.shortened = true;
        auto& glyphs = m_out.glyphs;
        const float room = m_options.width - m_fonts.advance(m_out.style, ellipsis);
        std::size_t keep = line.first;
        float x = 0;
        while (keep < glyphs.size() && glyphs[keep].c != U'\n' && x + glyphs[keep].advance <= room) {
            glyphs[keep].x = x;
            glyphs[keep].right_to_left = false;
            x += glyphs[keep].advance;
            ++keep;
        }
        turn_right_to_left(std::span(glyphs).subspan(line.first, keep - line.first));
        const std::size_t byte = keep < glyphs.size() ? glyphs[keep].byte : m_text.size();
        glyphs.resize(keep);
        glyphs.push_back({ellipsis, byte, x, m_fonts.advance(m_out.style, ellipsis), m_out.style.weight, no_box});
        line.last = glyphs.size();
        line.bytes.end = byte;
        line.width = x + glyphs.back().advance;
    }

    FontAtlas& m_fonts;
    std::string_view m_text;
    const LayoutOptions& m_options;
    std::vector<BreakKind> m_breaks;
    TextLayout m_out;
    bool m_cut_off = false;
};

}  // namespace

TextLayout layout_text(FontAtlas& fonts, TextBreaker& breaker, std::string_view utf8, TextStyle style,
                       const LayoutOptions& options) {
    return Typesetter(fonts, breaker, utf8, style, options).run();
}

}  // namespace haoping::ui
