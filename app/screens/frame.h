#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "rooms/intent.h"
#include "rooms/screen_view.h"
#include "screens/drafts.h"
#include "ui/widgets.h"
#include "views/texts.h"

namespace haoping {

using Intents = std::vector<Intent>;

// What every screen is drawn with.
struct Pen {
    ui::Ui& ui;
    const Texts& t;
    Intents& intents;  // what the person asked for in this frame

    void ask(Intent intent) const { intents.push_back(std::move(intent)); }
};

// What F1 tells of a key; each screen has its own.
struct KeyLine {
    std::string_view keys;  // alternatives parted by two spaces
    std::string_view does;
};
using KeyLines = std::vector<KeyLine>;

// The rail at the left and the strip with a notice. Returns the room left for the screen.
ui::Rect draw_frame(const Pen& pen, const ScreenView& view);

// The line at the top of a screen.
void draw_top_bar(const Pen& pen, const ui::Rect& rect, std::string_view title, std::string_view line);

// The search at the right of that line: Ctrl+F leads there, Esc empties it.
ui::EditorChange draw_top_search(const Pen& pen, const ui::Rect& bar, std::string_view label, ui::TextEditor& search);

}  // namespace haoping
