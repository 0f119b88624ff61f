#include "text/date_parts.h"

#include <cstdlib>

#include "text/calendar.h"
#include "text/characters.h"
#include "text/edit_distance.h"

namespace haoping {
namespace {

using namespace std::chrono;

struct Named {
    std::u16string_view text;
    unsigned value;
};

constexpr Named months_of_year[] = {
    {u"january", 1},  {u"jan", 1},    {u"february", 2},  {u"feb", 2},       {u"march", 3},     {u"mar", 3},
    {u"april", 4},    {u"apr", 4},    {u"may", 5},       {u"june", 6},      {u"jun", 6},       {u"july", 7},
    {u"jul", 7},      {u"august", 8}, {u"aug", 8},       {u"september", 9}, {u"sept", 9},      {u"sep", 9},
    {u"october", 10}, {u"oct", 10},   {u"november", 11}, {u"nov", 11},      {u"december", 12}, {u"dec", 12},
};

// "Novenber", "Augest": no other word of English is as near to these names.
constexpr std::size_t shortest_slip = 6;

constexpr unsigned longest_month = 31;

// A whole number of at most `digits` digits.
std::optional<unsigned> whole(std::u16string_view text, std::size_t digits) {
    if (text.empty() || text.size() > digits) return std::nullopt;
    unsigned value = 0;
    for (const char16_t c : text) {
        if (!is_ascii_digit(c)) return std::nullopt;
        value = value * 10 + (c - u'0');
    }
    return value;
}

std::optional<unsigned> day_in(std::u16string_view text) {
    const auto value = whole(text, 2);
    return value && *value >= 1 && *value <= longest_month ? value : std::nullopt;
}

}  // namespace

std::optional<unsigned> month_named(const Atoms& atoms, std::uint32_t at) {
    if (atoms[at].kind != TokenKind::word) return std::nullopt;
    const auto text = atoms[at].text;
    for (const auto& entry : months_of_year) {
        if (entry.text == text) return entry.value;
    }
    if (text.size() < shortest_slip || text.size() > longest_compared_word) return std::nullopt;
    for (const auto& entry : months_of_year) {
        if (entry.text.size() >= shortest_slip && edits_between(text, entry.text, 1) <= 1) return entry.value;
    }
    return std::nullopt;
}

std::optional<unsigned> day_number(const Atoms& atoms, std::uint32_t at) {
    return atoms.is_number(at) ? day_in(atoms[at].text) : std::nullopt;
}

std::optional<int> year_number(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t digits = 4;
    if (!atoms.is_number(at) || atoms[at].text.size() != digits) return std::nullopt;
    const auto value = whole(atoms[at].text, digits);
    return value && *value >= 1990 && *value < 2100 ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<int> year_near(const Atoms& atoms, std::uint32_t at, Date today) {
    if (const auto written = year_number(atoms, at)) return written;
    constexpr int century = 2000;
    constexpr int farthest = 3;
    if (!today.ok() || !atoms.is_number(at) || atoms[at].text.size() != 2) return std::nullopt;
    const auto value = whole(atoms[at].text, 2);
    if (!value) return std::nullopt;
    const auto written = century + static_cast<int>(*value);
    return std::abs(written - static_cast<int>(today.year())) <= farthest ? std::optional(written) : std::nullopt;
}

MaybeSlot date_slot(std::optional<Date> date, std::uint32_t end) {
    if (!date || !date->ok()) return std::nullopt;
    return SlotReading{SlotKind::date, end, *date};
}

std::optional<Date> dated(std::optional<int> year_written, unsigned m, unsigned d, Date today) {
    if (!year_written) return nearest(month{m}, day{d}, today);
    const Date date{year{*year_written}, month{m}, day{d}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

MaybeSlot day_slot(unsigned d, Date today, std::uint32_t end) {
    const auto first = nearest(day{d}, today);
    auto slot = date_slot(first, end);
    if (!slot) return slot;
    const auto months_away = *first > today ? months{-1} : months{1};
    const auto other = year_month{first->year(), first->month()} + months_away;
    const Date date{other.year(), other.month(), day{d}};
    if (date.ok()) slot->other = date;
    return slot;
}

MaybeSlot day_slot_in(int months_later, unsigned d, Date today, std::uint32_t end) {
    if (!today.ok()) return std::nullopt;
    const auto in = year_month{today.year(), today.month()} + months{months_later};
    return date_slot(Date{in.year(), in.month(), day{d}}, end);
}

std::optional<Date> day_and_month(const Atom& atom, DayOrder order, Date today) {
    const auto stop = atom.text.find(u'.');
    if (stop == std::u16string_view::npos || stop + 3 != atom.text.size()) return std::nullopt;
    const auto first = day_in(atom.text.substr(0, stop));
    const auto second = day_in(atom.text.substr(stop + 1));
    if (!first || !second) return std::nullopt;
    const bool day_first = order == DayOrder::day_first;
    const auto date = dated({}, day_first ? *second : *first, day_first ? *first : *second, today);
    return date ? date : dated({}, day_first ? *first : *second, day_first ? *second : *first, today);
}

}  // namespace haoping
