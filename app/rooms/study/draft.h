#pragma once

#include <cstdint>
#include <map>
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
    std::map<std::size_t, ui::TextEditor> instead;  // by place: what should stand in place of a line that is picked
    std::optional<std::size_t> marked;  // the line that was picked, or left, last
    bool entered = false;    // Enter was pressed in it in this frame
    bool told = false;       // whether it was right, and why
    bool complains = false;  // what was written can't be read, and the person is told
    ui::ScrollState page;
};

// Exam papers.
struct PaperDraft {
    QuizDraft item;
    ui::ScrollState places;
    bool asks_to_hand_in = false;
    ui::TextEditor number;  // of the paper to begin or to print
    bool offered = false;     // kind and number, see offer_last
    bool takes_keys = false;  // the focus goes to the kind
    std::string copied_path;  // of a printed page
    std::size_t kind = 0;
    ui::ScrollState page;
};

struct StudyDraft {
    std::string unit;  // whose page is shown; another one scrolls to its beginning
    ui::TextEditor search;
    std::uint64_t search_turn = 0;  // see StudyView::typed_turn
    ui::ScrollState list;
    ui::ScrollState page;
    std::optional<std::size_t> note;  // of PageView::notes, that is open
    QuizDraft quiz;
    PaperDraft paper;
};

}  // namespace haoping
