#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/text_layout.h"
#include "ui/ui.h"

namespace haoping::ui {

// Running text with bold parts and links in it. All ranges sorted, within the text, and not overlapping.
struct LinkedText {
    std::string text;
    std::vector<ByteRange> bold;
    std::vector<ByteRange> links;
};

// As set: with the height, and the width of the widest line.
TextLayout linked_layout(Ui& ui, const LinkedText& text, TextStyle style, float width);

// Wrapped from the top of the rectangle, whose height is not a limit.
struct LinkedResult {
    float height = 0;
    std::optional<std::size_t> followed;  // link, by pointer or key
};
LinkedResult draw_linked(Ui& ui, const Rect& rect, const LinkedText& text, TextStyle style, Color colour);

}  // namespace haoping::ui
