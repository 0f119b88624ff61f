#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/scroll_area.h"
#include "ui/text_editor.h"

namespace haoping {

// What is being chosen for the item of a quiz that is shown.
struct QuizDraft {
    std::uint64_t run = 0;  // and item: another one resets the draft
    std::string item;
    std::vector<std::size_t> picked;                // places: those chosen, or the steps in their order
    std::vector<std::optional<std::size_t>> given;  // for each target
    std::size_t target = 0;                         // that is chosen for
    ui::TextEditor typed;
    ui::ScrollState page;
};

struct StudyDraft {
    std::string unit;  // whose page is shown; another one scrolls to its beginning
    ui::TextEditor search;
    ui::ScrollState list;
    ui::ScrollState page;
    std::optional<std::size_t> note;  // of PageView::notes, that is open
    QuizDraft quiz;
};

}  // namespace haoping
