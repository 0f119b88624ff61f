#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "screens/frame.h"

namespace haoping {

// How many lines may be chosen: a circle is one of them, a box any number.
enum class ChoiceMark : std::uint8_t { none, circle, box };

struct RowLook {
    std::string_view number;  // key or place; empty: none
    std::string_view text;
    std::string_view below;  // smaller, under the text
    std::optional<ui::Status> status = {};
    std::string_view word = {};  // beside the mark, or alone
    bool selected = false;
    ChoiceMark choice = ChoiceMark::none;
};

inline constexpr float row_indent = 60;  // logical px, of the text of a line that may be chosen

// A line of a quiz item, cut off the column's top. True when it was chosen.
bool draw_row(const Pen& pen, ui::Rect& column, const RowLook& look);

}  // namespace haoping
