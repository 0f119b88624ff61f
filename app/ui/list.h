#pragma once

#include <string_view>

#include "ui/button.h"
#include "ui/ui.h"

namespace haoping::ui {

struct RowOptions {
    bool selected = false;
    bool enabled = true;
    bool hairline = true;         // below the row
    std::string_view value = {};  // for tests and tooltips: state in a word
};

// Background, selection bar and focus of a row; draw its content on top afterwards. Put rows in a FocusGroup.
ItemState list_row(Ui& ui, const Rect& rect, std::string_view label, const RowOptions& options = {});

struct CardOptions {
    std::string_view title = {};
    std::string_view meta = {};
    bool selected = false;
};
// Draws the card and returns what is inside it, without padding; below the head when there is a title.
Rect card(Ui& ui, const Rect& rect, const CardOptions& options = {});

// One destination of the rail at the window's left. In a low place only the icon, the name as a tooltip.
bool rail_item(Ui& ui, const Rect& rect, Icon icon, std::string_view label, bool selected);

// "Paid   Mon 16 Nov, card": returns the height.
float fact_line(Ui& ui, const Rect& rect, std::string_view name, std::string_view value, float name_width = 70);

struct KeyHint {
    std::string_view keys;
    std::string_view does;
};
// The footer: the keys that matter now, and a state at the right.
void key_footer(Ui& ui, const Rect& rect, std::span<const KeyHint> hints, std::string_view state);

enum class Tone { info, warning, danger };
// A strip that stays until its cause is gone: "Draft not saved: disk full. …" Returns the height drawn.
float notice(Ui& ui, const Rect& rect, Tone tone, std::string_view text);
float notice_height(Ui& ui, float width, std::string_view text);

// What an empty list shows; true when its button was pressed. `action` may be empty.
bool empty_state(Ui& ui, const Rect& area, Icon icon, std::string_view title, std::string_view line,
                 std::string_view action, const ButtonOptions& look = {});

}  // namespace haoping::ui
