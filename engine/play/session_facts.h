#pragma once

#include "play/session.h"

namespace haoping {

// The customer's messages since the trainee last wrote, in both languages; of the whole session for `whole`.
std::string newest_customer_message(const Session&);
std::string all_customer_messages(const Session&);

}  // namespace haoping
