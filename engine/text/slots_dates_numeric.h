#pragma once

#include "text/slots.h"

namespace haoping {

// "2026-11-18", "2026-11-18T16:40", "18/11/2026", "18.11.26", "9/12": where both readings are days, the one nearer to
// `today` with the other beside it. Without a year, only what can be nothing else or what the words around call a day.
MaybeSlot read_numeric_date(const Atoms& atoms, std::uint32_t at, Date today);

}  // namespace haoping
