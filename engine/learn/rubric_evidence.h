#pragma once

#include <vector>

#include "learn/reply_terms.h"
#include "rubric/assessment.h"

namespace haoping {

// What a rubric found, as numbers to learn from: mark and confidence of each criterion, gates crossed, the total,
// whether it is scorable, and the share of the model reply's words that the reply has.
std::vector<double> evidence_of(const Marks& marks, const ReplyTerms& reply, const ReplyTerms& model_reply);

}  // namespace haoping
