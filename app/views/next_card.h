#pragma once

#include <optional>
#include <string>

#include "progress/next_step.h"
#include "store/store.h"
#include "views/texts.h"

namespace haoping {

// What to do now, and why.
struct NextCard {
    std::string chip;
    std::string title;
    std::string reason;  // one sentence with its numbers
    std::string button;
    std::string customer;
    CaseRef which;
    std::optional<AttemptId> open = {};  // gone on with; none: the case is begun
};

// Of any step but continuing a case; empty when there is nothing to do.
std::optional<NextCard> next_card(const Advice&, const Course&, const Progress&, Instant now, const Texts&);

}  // namespace haoping
