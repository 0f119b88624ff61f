#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "text/analysis.h"
#include "text/atoms.h"
#include "text/folding.h"
#include "text/numbers.h"
#include "text/segmentation.h"

namespace haoping {

// Slots in text order. At each place the longest reading wins and reading goes on behind it.
std::vector<Slot> find_slots(const FoldedText& text, const std::vector<Piece>& pieces, Date today);

// One reading that begins at an atom.
struct SlotReading {
    SlotKind kind{};
    std::uint32_t end = 0;  // the atom behind it
    SlotValue value;
    DateForm date_form = DateForm::exact;
    SlotValue other{};
    std::string_view other_currencies{};
    bool approximate = false;
};
using MaybeSlot = std::optional<SlotReading>;

// Whether some reading might begin here; saves trying them all on every word.
bool may_begin_slot(const Atoms& atoms, std::uint32_t at);

// "$46", "US $46.00", "USD 46", "46 dollars", "5 euros", 46美元, ¥46. A bare $ is USD, a bare ¥ CNY.
MaybeSlot read_money(const Atoms& atoms, std::uint32_t at);

// "20%", "20 per cent", 百分之二十.
MaybeSlot read_percent(const Atoms& atoms, std::uint32_t at);

// "18 November", "Nov 18th, 2026", "2026-11-18", "18/11" (only where day and month can't be mistaken),
// 11月18日, weekday names, tomorrow, 明天. A date without a year is the one nearest to `today`; without a valid
// `today` only complete dates are read.
MaybeSlot read_date(const Atoms& atoms, std::uint32_t at, Date today);

// A date that was read, as the beginning of a range.
struct DateRead {
    Date date;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::optional<Date> other{};  // its second reading
};

// The "9" of "December 4 to 9" and 7日 of 12月1日到7日: a bare day that has its month from `first`, one atom before.
MaybeSlot read_range_end(const Atoms& atoms, std::uint32_t at, const DateRead& first);

// The "th" of "18th" and "18 th".
bool is_ordinal_ending(const Atoms& atoms, std::uint32_t at);

// "3-5 business days", "48h", "two weeks", "a day or two", 三天内, 5个工作日. A "within" before it sets least = 0
// but is no part of the reading.
MaybeSlot read_duration(const Atoms& atoms, std::uint32_t at);

// Order, tracking and article numbers.
MaybeSlot read_identifier(const Atoms& atoms, std::uint32_t at);
MaybeSlot read_phone(const Atoms& atoms, std::uint32_t at);

MaybeSlot read_link(const Atoms& atoms, std::uint32_t at);
MaybeSlot read_email(const Atoms& atoms, std::uint32_t at);

// {{name}}, {date}, [order number], <name>, XXX, ____.
MaybeSlot read_placeholder(const Atoms& atoms, std::uint32_t at);

// A number that is nothing else. "one" and 一 are too often no numbers ("the wrong one", 一定).
MaybeSlot read_plain_number(const Atoms& atoms, std::uint32_t at, Date today);

}  // namespace haoping
