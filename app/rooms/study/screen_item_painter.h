#pragma once

#include <optional>
#include <string>

#include "rooms/study/draft.h"
#include "screens/frame.h"
#include "views/item_view.h"

namespace haoping {

// A quiz item as a screen shows it, in practice and in a paper.
struct AskedItem {
    const ItemView& item;
    std::string_view line;  // above the question
    const std::optional<CheckedView>& checked;
    bool unreadable = false;  // no number or date was found in what was written
    bool at_once = true;      // what is chosen or written is an answer; else it stays in the draft
};

// What ends an answer: in a field of several lines Enter begins a line.
inline std::string_view key_that_goes_on(QuizForm form) { return form == QuizForm::compose ? "Ctrl+Enter" : "Enter"; }

struct DrawnItem {
    float verdict = 0;  // y at which it begins; the bottom when there is none
    float bottom = 0;
};
// From the top of the column down.
DrawnItem draw_item(const Pen& pen, const ui::Rect& column, const AskedItem& asked, QuizDraft& draft);

}  // namespace haoping
