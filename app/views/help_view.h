#pragma once

#include <optional>
#include <string>
#include <vector>

#include "play/session.h"
#include "views/texts.h"

namespace haoping {

struct ModeRow {
    PracticeMode mode{};
    std::string name;
    std::string meaning;     // one sentence
    std::string impossible;  // why it can't be chosen now; empty: it can
    bool anew = false;       // impossible here, but the case can begin anew in it
};

// What a good reply to this step says and which of its words earn which criterion.
struct WorkedExample {
    struct Part {
        std::string title;  // of the criterion
        std::string words;  // quoted from the reply; empty when an action or the reply as a whole earns it
    };
    std::string text;
    std::vector<Part> parts;
};

struct HintRow {
    std::string kind;  // "Question", "Fact", "First words"
    std::string text;
};

// How much of the answer is given away now; which of the lists are filled depends on the mode.
struct HelpView {
    PracticeMode mode{};
    std::string mode_name;
    std::vector<ModeRow> modes;
    std::vector<std::string> aims;  // titles of the criteria, without points
    std::vector<std::string> avoid;
    std::vector<HintRow> hints;  // those in sight
    std::size_t hints_left = 0;  // more of them when asked for
    std::string unit;            // "ORD-12 Cancelling an order": where the course tells what they hint at; may be empty
    std::string unit_id;
    WorkedExample example;
};

// Marks the model reply, which takes some milliseconds: not for every frame.
WorkedExample worked_example(const Pack&, const Session&, const Texts&);

HelpView help_view(const Pack&, const Session&, const WorkedExample&, const Texts&);

}  // namespace haoping
