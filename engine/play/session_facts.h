#pragma once

#include "play/session.h"

namespace haoping {

// The customer's messages since the trainee last wrote, in both languages; of the whole session for `whole`.
std::string newest_customer_message(const Session&);
std::string all_customer_messages(const Session&);
// Who may sign, the likeliest first: the trainee's own names (SignAs), then the case's; the other way round in a case
// whose customer calls the trainee by the case's name. Never empty.
std::vector<std::string> names_that_sign(const Scenario&, const Session&);

}  // namespace haoping
