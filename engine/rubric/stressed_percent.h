#pragma once

#include "text/analysis.h"

namespace haoping {

// "100 % guaranteed", "100% cotton", 百分之百放心: a hundred per cent that only stresses, where none are given back.
bool only_stresses(const Slot& slot, const Analysis& reply);

}  // namespace haoping
