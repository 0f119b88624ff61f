#pragma once

#include <optional>

#include "text/slots.h"

namespace haoping {

// Months, days and years as the parts of dates.

// "November", "Nov", "Novenber"; 1–12.
std::optional<unsigned> month_named(const Atoms& atoms, std::uint32_t at);

// A whole number of one or two digits, 1–31.
std::optional<unsigned> day_number(const Atoms& atoms, std::uint32_t at);

// "18", "18th", "18 th", "eighteenth", "twenty-second".
struct ReadDay {
    unsigned day = 0;
    std::uint32_t end = 0;
    bool ordinal = false;
    bool in_digits = false;
};
std::optional<ReadDay> read_day(const Atoms& atoms, std::uint32_t at);

// "2026".
std::optional<int> year_number(const Atoms& atoms, std::uint32_t at);

// "2026", and "26" when that is a year near to `today`.
std::optional<int> year_near(const Atoms& atoms, std::uint32_t at, Date today);

// A date that was read. Empty when there is no such day.
MaybeSlot date_slot(std::optional<Date> date, std::uint32_t end);

// A date whose year may be missing: then the nearest one.
std::optional<Date> dated(std::optional<int> year, unsigned month, unsigned day, Date today);

// The day of a month, "the 9th", which is the nearest such day or else the next nearest on the other side of `today`.
MaybeSlot day_slot(unsigned day, Date today, std::uint32_t end);

// The same in the month that lies `months` after that of `today`.
MaybeSlot day_slot_in(int months, unsigned day, Date today, std::uint32_t end);

// The last day of the month that `date` lies in: "the end of November" is about that.
SlotReading end_of_month(Date date, std::uint32_t end);

// "18.11": two numbers with a stop between, the second mostly of two digits, as day and month. Empty when no day has
// these.
enum class DayOrder : std::uint8_t { day_first, month_first };
enum class SecondPart : std::uint8_t { of_two_digits, of_any_length };
std::optional<Date> day_and_month(const Atom& atom, DayOrder order, Date today,
                                  SecondPart second = SecondPart::of_two_digits);

}  // namespace haoping
