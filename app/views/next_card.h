#pragma once

#include <string>
#include <vector>

#include "progress/next_step.h"
#include "rooms/intent.h"
#include "views/texts.h"

namespace haoping {

// What to do now, and why.
struct NextCard {
    std::string chip;
    std::string title;
    std::string reason;  // one sentence with its numbers
    std::string button;
    std::string customer;
    Intent intent;
};

// Of any step but continuing a case; empty when there is nothing to do.
std::optional<NextCard> next_card(const Advice&, const Course&, const Progress&, Instant now, const Texts&);

}  // namespace haoping
