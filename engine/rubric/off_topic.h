#pragma once

#include <span>

#include "evidence/reply_index.h"
#include "rubric/assessment.h"

namespace haoping {

// Whether the reply speaks of something else: it touches no criterion and nothing of the trade, or it is written to
// somebody else and has nothing of this case.
bool is_off_topic(const ReplyIndex& reply, std::span<const Evidence> evidence, const CompiledRubric& rubric);

}  // namespace haoping
