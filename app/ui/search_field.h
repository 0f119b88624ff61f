#pragma once

#include <string_view>

#include "ui/text_editor.h"

namespace haoping::ui {

struct SearchOptions {
    std::string_view placeholder = {};  // "Find unit, case, rule"
    std::string_view clear = {};        // name of the button that empties it; empty: there is none
    std::string_view key_cap = {};      // "Ctrl+F", shown while it is empty
    bool autofocus = false;
};
// One line of the theme's field height. Clearing counts as a change of the text.
EditorChange search_field(Ui& ui, const Rect& rect, std::string_view label, TextEditor& editor,
                          const SearchOptions& options = {});

}  // namespace haoping::ui
