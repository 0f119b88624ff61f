#pragma once

#include <optional>
#include <string>

#include "store/store.h"
#include "ui/widgets.h"

namespace haoping {

enum class DebriefTab : std::uint8_t { reply, model, compare, replay, outcome };

struct DebriefDraft {
    AttemptId attempt = -1;
    std::size_t turn = 0;
    std::optional<std::size_t> selected;       // index of a criterion row
    std::optional<std::size_t> hovered_row;    // by the pointer, in the list
    std::optional<std::size_t> hovered_words;  // the same in the reply
    bool plain_words = false;                  // words that no criterion uses were pressed
    bool go_to_row = false;                    // bring the selected row into sight, with the focus
    DebriefTab tab = DebriefTab::reply;
    bool model_hidden = false;  // where there is a column for it
    std::size_t moment = 0;     // of the replay
    bool go_to_slider = false;
    bool path_copied = false;
    std::string disagrees_with;  // criterion whose mark is being questioned; empty: none
    bool wants_reason = false;   // the field for it opens in this frame
    ui::TextEditor reason;
    ui::ScrollState criteria;
    ui::ScrollState reply;
    ui::ScrollState explanation;
    ui::ScrollState side;
    ui::ScrollState page;  // of the tab that is not the reply
    ui::ScrollState before;
};

}  // namespace haoping
