#pragma once

#include "text/analysis.h"

namespace haoping {

// Whether a place tells what the customer wished and the reply then refuses it: "You asked whether we could talk on
// WhatsApp; I am sorry, the rules don't allow it", 您提到加微信，很抱歉…. Then nothing is done that the words name.
bool is_refused_wish(const Analysis& reply, const Span& place);

}  // namespace haoping
