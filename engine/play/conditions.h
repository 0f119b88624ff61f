#pragma once

#include <string>

#include "play/session.h"

namespace haoping {

// Asked of the session as it stands. What is said of "the reply just sent" means the newest one; before the first
// reply such tests fail. A must_not counts as said when it was not broken.
bool holds(const Condition&, const Pack&, const Session&);

// Over all orders paid in this currency.
Money refunded_so_far(const Session&, const std::string& currency);

}  // namespace haoping
