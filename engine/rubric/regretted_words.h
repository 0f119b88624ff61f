#pragma once

#include "text/analysis.h"

namespace haoping {

// Whether a place stands between quotation marks in a sentence that is sorry for it: "I am sorry that we wrote 'please
// keep waiting'", 很抱歉上次只回了“请继续等待”. Then the reply does not say these words but takes them back.
bool is_regretted_quote(const Analysis& reply, const Span& place);

}  // namespace haoping
