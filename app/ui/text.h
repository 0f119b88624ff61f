#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/ui.h"

namespace haoping::ui {

enum class Align { left, centre, right };

float text_width(Ui& ui, std::string_view text, TextStyle style);
float wrapped_height(Ui& ui, std::string_view text, TextStyle style, float width, std::size_t max_lines = 0);

// One line in the middle of the rectangle's height, ending in "…" when it is too long. Returns the width drawn.
float draw_text(Ui& ui, const Rect& rect, std::string_view text, TextStyle style, Color colour,
                Align align = Align::left);
// Wrapped from the top of the rectangle, whose height is not a limit. Returns the height drawn.
float draw_wrapped(Ui& ui, const Rect& rect, std::string_view text, TextStyle style, Color colour,
                   std::size_t max_lines = 0);
// Title of a screen, card or section; recorded as a heading.
float draw_heading(Ui& ui, const Rect& rect, std::string_view text, TextStyle style = base_bold);

// Text with **bold** parts. The stars must come in pairs; a lone pair stays as it is.
struct RichText {
    std::string text;
    std::vector<ByteRange> bold;
};
RichText parse_rich(std::string_view marked);
float rich_height(Ui& ui, std::string_view marked, TextStyle style, float width);
float draw_rich(Ui& ui, const Rect& rect, std::string_view marked, TextStyle style, Color colour);

// Wrapped text whose value a person may press, e.g. to insert a tracking number at the caret.
bool text_link(Ui& ui, const Rect& rect, std::string_view text, TextStyle style = base_text);

}  // namespace haoping::ui
