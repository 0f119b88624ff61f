#pragma once

#include "play/session.h"

namespace haoping {

// What should stand beside an attempt's mark for whoever judges it.
struct Notes {
    PracticeMode mode{};
    std::size_t hints = 0;     // opened one by one
    bool hints_shown = false;  // all of them, by a guided attempt or a worked example
    bool model_seen = false;
    std::size_t pasted_words = 0;
    std::size_t times_away = 0;  // from an exam
    std::chrono::seconds away{};
    bool operator==(const Notes&) const = default;
};

Notes notes_of(const Session&);
// As they stood when this reply was sent: what was seen later has not helped it.
Notes notes_of(const Session&, std::size_t reply);
// As far as the actions tell without being played again: a choice that was refused counts.
Notes notes_of(const std::vector<TimedAction>&);

}  // namespace haoping
