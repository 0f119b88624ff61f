#pragma once

#include <vector>

#include "evidence/expression.h"
#include "evidence/reply_index.h"

namespace haoping {

enum class ValueAgreement : std::uint8_t {
    unrelated,  // another kind of value
    different,  // the same kind, another value
    alike,      // good enough for a reader, yet not the same: "5 days" for 5 business days, "about 120" for 120
    equal,
};

// What a stretch of the reply says about a fact that is a value. Where it can be read in two ways, the one that agrees
// counts: "9/12" is the case's 9 December or its 12 September. Wordings have their own search.
ValueAgreement compare(const Slot& slot, const FactValue& fact, const ReplyIndex& reply);

// Where a value or wording is said in the scope; `agreement` is alike or equal.
struct FactMention {
    Scope units;
    Span span;
    ValueAgreement agreement = ValueAgreement::equal;
};
std::vector<FactMention> mentions_of(const FactValue& fact, const ReplyIndex& reply, Scope scope,
                                     Comparison comparison = Comparison::equal);

// Where another value of the same kind is said. The case's other sums count too; its other dates and times don't, nor
// do values that are denied ("we can't accept 3.30") and weekdays, which may be of any week.
std::vector<FactMention> other_values_than(const FactValue& fact, const ReplyIndex& reply, Scope scope,
                                           Comparison comparison = Comparison::equal);

}  // namespace haoping
