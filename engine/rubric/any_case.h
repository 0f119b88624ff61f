#pragma once

#include "evidence/reply_index.h"

namespace haoping {

// Whether the reply could be sent to any customer: a letter of some length made of stock phrases, without a value and
// with hardly a word of this case. Short replies never are, however bare.
bool fits_any_case(const ReplyIndex& reply);

}  // namespace haoping
