#include "ui/right_to_left.h"

#include <unicode/uchar.h>
#include <unicode/ushape.h>

#include <algorithm>

#include "ui/text_layout.h"

namespace haoping::ui {
namespace {

constexpr char32_t nothing = 0x200D;  // in the place of a letter that was drawn with the one before it

bool is_arabic_letter(char32_t c) { return c >= 0x0600 && c <= 0x06FF; }

bool is_strong_left_to_right(const PlacedGlyph& glyph) {
    return glyph.box != no_box || u_charDirection(static_cast<UChar32>(glyph.c)) == U_LEFT_TO_RIGHT;
}

bool is_number(const PlacedGlyph& glyph) { return u_isdigit(static_cast<UChar32>(glyph.c)) != 0; }

using Glyphs = std::span<PlacedGlyph>;

// From the first right-to-left letter to the last one before anything that runs from the left.
Glyphs next_run(Glyphs line, std::size_t from) {
    std::size_t begin = from;
    while (begin < line.size() && !is_right_to_left(line[begin].c)) {
        ++begin;
    }
    std::size_t end = begin;
    for (std::size_t at = begin; at < line.size() && !is_strong_left_to_right(line[at]); ++at) {
        end = is_right_to_left(line[at].c) ? at + 1 : end;
    }
    return line.subspan(begin, end - begin);
}

void mirror(Glyphs run) {
    const float ends = run.front().x + run.back().x + run.back().advance;
    for (PlacedGlyph& glyph : run) {
        glyph.x = ends - glyph.x - glyph.advance;
        glyph.right_to_left = true;
    }
}

void keep_numbers(Glyphs run) {
    for (auto at = run.begin(); at != run.end();) {
        const auto first = std::find_if(at, run.end(), is_number);
        at = std::find_if_not(first, run.end(), is_number);
        float x = first == at ? 0 : std::prev(at)->x;
        for (auto digit = first; digit != at; ++digit) {
            digit->x = x;
            digit->right_to_left = false;
            x += digit->advance;
        }
    }
}

}  // namespace

bool is_right_to_left(char32_t c) {
    const auto direction = u_charDirection(static_cast<UChar32>(c));
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

void join_arabic(std::span<CodePoint> points) {
    for (auto at = points.begin(); at != points.end();) {
        const auto arabic = [](const CodePoint& point) { return is_arabic_letter(point.value); };
        const auto first = std::find_if(at, points.end(), arabic);
        at = std::find_if_not(first, points.end(), arabic);
        std::u16string word;
        std::for_each(first, at, [&](const CodePoint& point) { word += static_cast<char16_t>(point.value); });
        std::u16string joined(word.size(), u' ');
        UErrorCode problem = U_ZERO_ERROR;
        const auto size = static_cast<std::int32_t>(word.size());
        u_shapeArabic(word.data(), size, joined.data(), size,
                      U_SHAPE_LETTERS_SHAPE | U_SHAPE_LENGTH_FIXED_SPACES_NEAR | U_SHAPE_TEXT_DIRECTION_LOGICAL,
                      &problem);
        if (U_SUCCESS(problem)) {
            std::transform(joined.begin(), joined.end(), first, first, [](char16_t form, CodePoint point) {
                return CodePoint{form == u' ' ? nothing : form, point.byte};
            });
        }
    }
}

void turn_right_to_left(std::span<PlacedGlyph> line) {
    for (std::size_t from = 0; from < line.size();) {
        const Glyphs run = next_run(line, from);
        if (run.empty()) {
            return;
        }
        mirror(run);
        keep_numbers(run);
        from = static_cast<std::size_t>(run.data() - line.data()) + run.size();
    }
}

}  // namespace haoping::ui
