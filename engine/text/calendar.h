#pragma once

#include <optional>

#include "text/slots.h"

namespace haoping {

// "tomorrow", "the day after tomorrow", "Friday", "next Monday", 明天, 下周一. A bare weekday
// is the coming one, never today; "this" keeps to the week of `today`, "next" and "last" to the weeks beside it (weeks
// begin on Monday).
MaybeSlot read_relative_date(const Atoms& atoms, std::uint32_t at, Date today);

// "two days ago", 两天前: a length of time that was read, and behind it the word that looks back.
MaybeSlot read_day_back(const Atoms& atoms, std::uint32_t at, const SlotReading& length, Date today);

// "a week from today": a length of time, and the day as its second reading.
MaybeSlot read_day_ahead(const Atoms& atoms, const SlotReading& length, Date today);

// The date nearest to `today` with this day, in either direction. Empty when `today` is no date or there is none.
std::optional<Date> nearest(std::chrono::month m, std::chrono::day d, Date today);
std::optional<Date> nearest(std::chrono::day d, Date today);

}  // namespace haoping
