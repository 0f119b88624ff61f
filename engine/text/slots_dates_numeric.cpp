#include "text/slots_dates_numeric.h"

#include <cstdlib>

#include "text/date_context.h"
#include "text/date_parts.h"
#include "text/written_number.h"

namespace haoping {
namespace {

using namespace std::chrono;

constexpr unsigned last_month = 12;

// The two or three numbers of a date.
struct Parts {
    unsigned first = 0;
    unsigned second = 0;
    std::optional<int> year;
    char16_t sign = 0;
    std::uint32_t end = 0;
    bool padded = false;       // both have two digits
    bool month_first = false;  // the order is certain
};

bool is_separator(const Atoms& atoms, std::uint32_t at) {
    return atoms.is_glued(at) && atoms.is_any(at, {u"-", u"/", u"."}) && atoms.is_glued(at + 1);
}

// The "T16:40" of "2026-11-18T16:40".
std::uint32_t behind_clock_time(const Atoms& atoms, std::uint32_t at) {
    const bool begins = atoms.is(at, u"t") && atoms.is_glued(at) && atoms.is_number(at + 1) && atoms.is_glued(at + 1);
    if (!begins) return at;
    auto end = at + 2;
    while (atoms.is(end, u":") && atoms.is_glued(end) && atoms.is_number(end + 1)) end += 2;
    return atoms.is(end, u"z") && atoms.is_glued(end) ? end + 1 : end;
}

MaybeSlot read_year_first(const Atoms& atoms, std::uint32_t at) {
    const auto y = year_number(atoms, at);
    const bool same_sign =
        is_separator(atoms, at + 1) && is_separator(atoms, at + 3) && atoms[at + 1].text == atoms[at + 3].text;
    if (!y || !same_sign) return std::nullopt;
    const auto m = day_number(atoms, at + 2);
    const auto d = day_number(atoms, at + 4);
    if (!m || !d) return std::nullopt;
    return date_slot(Date{year{*y}, month{*m}, day{*d}}, behind_clock_time(atoms, at + 5));
}

// "26/11/18" where 18 is no year near to today, or where Chinese stands around, which says the year first.
std::optional<Parts> read_short_year_first(const Atoms& atoms, std::uint32_t at, Parts parts, Date today) {
    const auto written = year_near(atoms, at, today);
    const auto d = day_number(atoms, at + 4);
    const bool possible = written && d && parts.second <= last_month && atoms[at + 1].text == atoms[at + 3].text;
    const bool chinese = atoms.is_han(at + 5) || (at > 0 && atoms.is_han(at - 1));
    if (!possible || (!chinese && year_near(atoms, at + 4, today))) return std::nullopt;
    const Date date{year{*written}, month{parts.second}, day{*d}};
    if (!date.ok()) return std::nullopt;
    parts.first = parts.second;
    parts.second = *d;
    parts.year = written;
    parts.end = at + 5;
    parts.month_first = true;
    return parts;
}

std::optional<Parts> read_parts(const Atoms& atoms, std::uint32_t at, Date today) {
    if (!is_separator(atoms, at + 1)) return std::nullopt;
    const auto first = day_number(atoms, at);
    const auto second = day_number(atoms, at + 2);
    if (!first || !second) return std::nullopt;
    Parts parts{*first, *second, {}, atoms[at + 1].text[0], at + 3};
    parts.padded = atoms[at].text.size() == 2 && atoms[at + 2].text.size() == 2;
    const bool more = is_separator(atoms, at + 3) && atoms.is_number(at + 4);
    if (!more) return parts;
    if (auto begins = read_short_year_first(atoms, at, parts, today)) return begins;
    parts.year = atoms[at + 3].text == atoms[at + 1].text ? year_near(atoms, at + 4, today) : std::nullopt;
    parts.end = at + 5;
    return parts.year ? std::optional(parts) : std::nullopt;
}

// Day before month and month before day; the first in the order of the custom that comes with a stop.
MaybeSlot in_either_order(const Parts& parts, Date today) {
    const auto valid = [&](unsigned m, unsigned d) {
        const auto date = m <= last_month ? dated(parts.year, m, d, today) : std::nullopt;
        return date && date->ok() ? date : std::nullopt;
    };
    const auto day_first = valid(parts.second, parts.first);
    const auto month_first = valid(parts.first, parts.second);
    if (parts.month_first) return date_slot(month_first, parts.end);
    if (!day_first || !month_first || *day_first == *month_first) {
        return date_slot(day_first ? day_first : month_first, parts.end);
    }
    const auto away = [&](Date date) { return today.ok() ? std::abs((sys_days{date} - sys_days{today}).count()) : 0; };
    const bool by_custom = parts.sign == u'.';
    const bool month_is_nearer = !by_custom && away(*month_first) < away(*day_first);
    auto slot = date_slot(month_is_nearer ? month_first : day_first, parts.end);
    slot->other = month_is_nearer ? *day_first : *month_first;
    return slot;
}

// "24/7", "1/2", "3/4".
bool is_saying_or_fraction(const Parts& parts) {
    constexpr unsigned hours = 24;
    constexpr unsigned days = 7;
    if ((parts.first == hours && parts.second == days) || (parts.first == days && parts.second == hours)) return true;
    constexpr unsigned small = 5;
    return parts.sign == u'/' && !parts.padded && parts.first < parts.second && parts.second <= small;
}

MaybeSlot read_without_year(const Atoms& atoms, std::uint32_t at, const Parts& parts, Date today) {
    if (is_saying_or_fraction(parts) || is_counted(atoms, parts.end) || is_name_of_thing(atoms, at))
        return std::nullopt;
    const bool one_order = parts.first > last_month || parts.second > last_month || parts.first == parts.second;
    const bool plain = parts.sign == u'/' && parts.padded && one_order;
    const bool no_range = parts.padded || (parts.first > parts.second && tells_delivery(atoms, parts.end));
    if (parts.sign == u'-' && (!no_range || follows_weekday(atoms, at))) return std::nullopt;  // "Tuesday 8-10"
    if (!plain && !announces_day(atoms, at) && !continues_day(atoms, parts.end)) return std::nullopt;
    return in_either_order(parts, today);
}

// "18.11.", "16.1.", 11.18发货 and 12.9前送达, which look like a number with decimals and stay one as the second
// reading.
MaybeSlot read_with_stop(const Atoms& atoms, std::uint32_t at, Date today) {
    const bool stop = atoms.is(at + 1, u".") && atoms.is_glued(at + 1);
    const auto end = stop ? at + 2 : at + 1;
    const bool chinese = (at > 0 && atoms.is_han(at - 1)) || atoms.is_han(end);
    const bool sure = tells_delivery(atoms, end) || (stop && announces_day(atoms, at));
    const auto date = day_and_month(atoms[at], chinese ? DayOrder::month_first : DayOrder::day_first, today,
                                    sure ? SecondPart::of_any_length : SecondPart::of_two_digits);
    if (!date || is_name_of_thing(atoms, at) || is_counted(atoms, end)) return std::nullopt;
    const auto& next = atoms[end];
    const bool goes_on = stop && next.kind == TokenKind::word && !atoms.begins_line(end) && next.cased == next.text;
    const bool from = stop && atoms.is(end, u"-");  // "24.11. - 27.11."
    const bool until = at > 1 && atoms.is(at - 1, u"-") && atoms.is(at - 2, u".");
    const bool of_sums = at > 0 && (atoms.is(at - 1, u"from") || atoms.is(at - 1, u"to"));
    if (!goes_on && !from && !until && (of_sums || !announces_day(atoms, at)) && !continues_day(atoms, end))
        return std::nullopt;
    auto slot = date_slot(date, end);
    slot->other = Number{value_of_written(atoms[at].text)->value};
    return slot;
}

}  // namespace

MaybeSlot read_numeric_date(const Atoms& atoms, std::uint32_t at, Date today) {
    if (!atoms.is_number(at) || (at > 0 && atoms.is_glued(at) && atoms.is_any(at - 1, {u"/", u"."})))
        return std::nullopt;
    if (auto slot = read_year_first(atoms, at)) return slot;
    if (const auto parts = read_parts(atoms, at, today)) {
        if (parts->year) return is_name_of_thing(atoms, at) ? std::nullopt : in_either_order(*parts, today);
        return read_without_year(atoms, at, *parts, today);
    }
    return today.ok() ? read_with_stop(atoms, at, today) : std::nullopt;
}

}  // namespace haoping
