#pragma once

#include <string>

#include "evidence/facts.h"
#include "evidence/reply_index.h"
#include "json/local_text.h"
#include "rubric/rubric.h"

namespace haoping {

// A fact's value as people write it: "US $48.90", "18 November 2026", 11月18日. Empty when there is no such fact.
LocalText text_of_fact(const Facts& facts, const std::string& name);

// What to tell of the value at `said`, where the reply speaks of `fact` and it is another's or nobody's.
Correction correction_of(const Span& said, const std::string& fact, const ReplyIndex& reply,
                         const SharedList<FactTitle>& titles);

}  // namespace haoping
