#pragma once

#include <optional>
#include <string>
#include <vector>

#include "play/session.h"
#include "views/texts.h"

namespace haoping {

enum class LineKind : std::uint8_t { day, customer, trainee, photo, event, mood, hint, refused, ending };

// One thing in the conversation, oldest first.
struct ConversationLine {
    LineKind kind{};
    std::string text;
    std::string translation;           // the same in the interface's language; empty when it is the same
    std::string meta;                  // "09:02", "You · 09:05"
    std::optional<std::size_t> reply;  // a trainee's message: index of the reply, whose debrief can be opened
    std::optional<double> mark;        // of that reply, 0–1
    std::optional<ActionKind> action;  // of an event
    std::optional<Mood> mood;          // what it changed to
};

std::vector<ConversationLine> conversation_lines(const Scenario&, const Session&, const Texts&);

}  // namespace haoping
