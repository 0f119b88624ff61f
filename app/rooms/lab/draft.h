#pragma once

#include <map>
#include <string>

#include "ui/widgets.h"

namespace haoping {

enum class SampleFilter : std::uint8_t { all, differ, chinese, changed };

enum class LabMenu : std::uint8_t { none, scenario, step, kind, dimension };

struct LabDraft {
    ui::ScrollState criteria;
    ui::ScrollState samples;
    ui::ScrollState marked;
    ui::ScrollState why;
    std::map<std::string, ui::TextEditor> editors;  // by JSON pointer
    std::string open_phrase;                        // pointer of the phrase being edited
    std::string adding_to;                          // pointer of the list that gets a phrase
    bool focus_phrase = false;                      // the field that was just opened takes the focus
    ui::TextEditor added;
    std::string expression;  // pointer of the level whose expression is open
    bool texts = false;      // the open criterion shows its texts, not what earns its marks
    SampleFilter filter = SampleFilter::all;
    ui::TextEditor live;
    bool live_focused = false;
    bool shows_words = true;  // the live reply with its evidence; otherwise it is being written
    bool shows_why = false;   // in small windows, instead of the live reply
    LabMenu menu{};           // the list that is open
    ui::Rect menu_at;
};

}  // namespace haoping
