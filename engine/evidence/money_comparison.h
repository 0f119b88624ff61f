#pragma once

#include "evidence/fact_comparison.h"

namespace haoping {

// Whether what is said can be in this currency: a bare sign ("$", "kr") can stand for several.
bool may_be_in(const Slot& slot, const Money& said, std::string_view currency);

// Equal to the half cent, as far as sums are told.
bool same_amount(double a, double b);

// A sum, or a bare number that may be one: "We refund 46", but not "Only 46 left".
ValueAgreement compare_money(const Slot& slot, const SlotValue& said, const Money& fact, const ReplyIndex& reply);

}  // namespace haoping
