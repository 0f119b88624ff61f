#include <algorithm>
#include <array>

#include "text/calendar.h"
#include "text/edit_distance.h"
#include "text/slots.h"

namespace haoping {
namespace {

using namespace std::chrono;

struct Named {
    std::u16string_view text;
    unsigned value;
};

constexpr Named months[] = {
    {u"january", 1},  {u"jan", 1},    {u"february", 2},  {u"feb", 2},       {u"march", 3},     {u"mar", 3},
    {u"april", 4},    {u"apr", 4},    {u"may", 5},       {u"june", 6},      {u"jun", 6},       {u"july", 7},
    {u"jul", 7},      {u"august", 8}, {u"aug", 8},       {u"september", 9}, {u"sept", 9},      {u"sep", 9},
    {u"october", 10}, {u"oct", 10},   {u"november", 11}, {u"nov", 11},      {u"december", 12}, {u"dec", 12},
};

// "Novenber", "Augest": no other word of English is as near to these names.
constexpr std::size_t shortest_slip = 6;

std::optional<unsigned> month_named(const Atoms& atoms, std::uint32_t at) {
    if (atoms[at].kind != TokenKind::word) return std::nullopt;
    const auto text = atoms[at].text;
    for (const auto& entry : months) {
        if (entry.text == text) return entry.value;
    }
    if (text.size() < shortest_slip || text.size() > longest_compared_word) return std::nullopt;
    for (const auto& entry : months) {
        if (entry.text.size() >= shortest_slip && edits_between(text, entry.text, 1) <= 1) return entry.value;
    }
    return std::nullopt;
}

// A whole number of at most `digits` digits.
std::optional<unsigned> whole(const Atoms& atoms, std::uint32_t at, std::size_t digits) {
    const auto text = atoms[at].text;
    if (!atoms.is_number(at) || text.size() > digits) return std::nullopt;
    unsigned value = 0;
    for (const char16_t c : text) {
        if (c < u'0' || c > u'9') return std::nullopt;
        value = value * 10 + (c - u'0');
    }
    return value;
}

std::optional<unsigned> day_number(const Atoms& atoms, std::uint32_t at) {
    const auto value = whole(atoms, at, 2);
    return value && *value >= 1 && *value <= 31 ? value : std::nullopt;
}

std::optional<int> year_number(const Atoms& atoms, std::uint32_t at) {
    if (atoms[at].text.size() != 4) return std::nullopt;
    const auto value = whole(atoms, at, 4);
    return value && *value >= 1990 && *value < 2100 ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

MaybeSlot found(std::optional<Date> date, std::uint32_t end) {
    if (!date || !date->ok()) return std::nullopt;
    return SlotReading{SlotKind::date, end, *date};
}

MaybeSlot found(std::optional<int> year_written, unsigned m, unsigned d, Date today, std::uint32_t end) {
    if (year_written) return found(Date{year{*year_written}, month{m}, day{d}}, end);
    return found(nearest(month{m}, day{d}, today), end);
}

std::uint32_t behind_ordinal(const Atoms& atoms, std::uint32_t at) {
    return is_ordinal_ending(atoms, at) ? at + 1 : at;
}

// The year behind day and month, with or without a comma.
std::pair<std::optional<int>, std::uint32_t> optional_year(const Atoms& atoms, std::uint32_t at) {
    const auto place = atoms.is(at, u",") ? at + 1 : at;
    const auto written = year_number(atoms, place);
    return {written, written ? place + 1 : at};
}

// "18 November", "18th of Nov 2026"
MaybeSlot read_day_month(const Atoms& atoms, std::uint32_t at, Date today) {
    const auto d = day_number(atoms, at);
    if (!d) return std::nullopt;
    auto next = behind_ordinal(atoms, at + 1);
    if (atoms.is(next, u"of") || atoms.is(next, u"-")) ++next;
    const auto m = month_named(atoms, next);
    if (!m) return std::nullopt;
    ++next;
    if (atoms.is(next, u".") && year_number(atoms, next + 1)) ++next;
    const auto [written, end] = optional_year(atoms, next);
    return found(written, *m, *d, today, end);
}

// "November 18", "Nov. 18th, 2026"; "may" only with a capital: "you may 2 days later".
MaybeSlot read_month_day(const Atoms& atoms, std::uint32_t at, Date today) {
    const auto m = month_named(atoms, at);
    if (!m || (atoms.is(at, u"may") && atoms[at].cased[0] != u'M')) return std::nullopt;
    auto next = atoms.is(at + 1, u".") ? at + 2 : at + 1;
    if (atoms.is(next, u"the")) ++next;
    const auto d = day_number(atoms, next);
    if (!d) return std::nullopt;
    const auto [written, end] = optional_year(atoms, behind_ordinal(atoms, next + 1));
    return found(written, *m, *d, today, end);
}

// The "the 20th" of "Monday the 20th".
MaybeSlot read_ordinal_day(const Atoms& atoms, std::uint32_t at, Date today) {
    const auto place = atoms.is(at, u"the") ? at + 1 : at;
    const auto d = day_number(atoms, place);
    if (!d || !is_ordinal_ending(atoms, place + 1)) return std::nullopt;
    return found(nearest(day{*d}, today), place + 2);
}

bool is_separator(const Atoms& atoms, std::uint32_t at) {
    return atoms.is_glued(at) && (atoms.is(at, u"-") || atoms.is(at, u"/") || atoms.is(at, u"."));
}

// "2026-11-18", "18/11/2026", "18/11": day and month only where one of them can't be a month. 24/7 is no date.
MaybeSlot read_numeric(const Atoms& atoms, std::uint32_t at, Date today) {
    if (!atoms.is_number(at) || !is_separator(atoms, at + 1) || !atoms.is_glued(at + 2)) return std::nullopt;
    const bool third = is_separator(atoms, at + 3) && atoms.is(at + 3, atoms[at + 1].text) && atoms.is_glued(at + 4);
    if (const auto y = year_number(atoms, at)) {
        const auto m = day_number(atoms, at + 2);
        const auto d = third ? day_number(atoms, at + 4) : std::nullopt;
        return m && d ? found(y, *m, *d, today, at + 5) : std::nullopt;
    }
    const auto first = day_number(atoms, at);
    const auto second = day_number(atoms, at + 2);
    if (!first || !second || (*first <= 12 && *second <= 12 && *first != *second)) return std::nullopt;
    const auto m = *first <= 12 ? *first : *second;
    const auto d = *first <= 12 ? *second : *first;
    if (const auto y = third ? year_number(atoms, at + 4) : std::nullopt) return found(y, m, d, today, at + 5);
    const bool two_digits = atoms[at].text.size() == 2 && atoms[at + 2].text.size() == 2;
    if (!atoms.is(at + 1, u"/") || !two_digits || third) return std::nullopt;
    return found(std::nullopt, m, d, today, at + 3);
}

bool is_day_sign(const Atoms& atoms, std::uint32_t at) { return atoms.is(at, u"日") || atoms.is(at, u"号"); }

// 11月18日, 2026年11月18号, 十一月十八日, 18号
MaybeSlot read_han_date(const Atoms& atoms, std::uint32_t at, Date today) {
    std::optional<int> written;
    auto next = at;
    if (const auto y = year_number(atoms, at); y && atoms.is(at + 1, u"年")) {
        written = y;
        next = at + 2;
    }
    const auto first = read_number(atoms, next);
    if (!first || first->value < 1 || first->value > 31) return std::nullopt;
    if (!atoms.is(first->end, u"月")) {
        const bool day_only = !written && is_day_sign(atoms, first->end) && !atoms.is(first->end + 1, u"内") &&
                              !atoms.is(first->end + 1, u"线") && !atoms.is(first->end + 1, u"码");
        if (!day_only) return std::nullopt;
        return found(nearest(day{static_cast<unsigned>(first->value)}, today), first->end + 1);
    }
    const auto second = read_number(atoms, first->end + 1);
    if (!second || second->value < 1 || second->value > 31) return std::nullopt;
    const auto end = is_day_sign(atoms, second->end) ? second->end + 1 : second->end;
    return found(written, static_cast<unsigned>(first->value), static_cast<unsigned>(second->value), today, end);
}

// "and" joins the ends of a range only where something before it says so.
bool joins_days(const Atoms& atoms, std::uint32_t at, bool and_joins) {
    constexpr std::array<std::u16string_view, 8> signs{u"-", u"~", u"to", u"until", u"till", u"through", u"到", u"至"};
    if (std::ranges::any_of(signs, [&](auto sign) { return atoms.is(at, sign); })) return true;
    return and_joins && (atoms.is(at, u"and") || atoms.is(at, u"or"));
}

// The "4" of "4 to 9 December" and "between 4 and 9 December".
MaybeSlot read_range_begin(const Atoms& atoms, std::uint32_t at, Date today) {
    const auto first = day_number(atoms, at);
    if (!first) return std::nullopt;
    const auto end = behind_ordinal(atoms, at + 1);
    const bool and_joins = at > 0 && (atoms.is(at - 1, u"between") || atoms.is(at - 1, u"on"));
    if (!joins_days(atoms, end, and_joins)) return std::nullopt;
    const auto second = read_day_month(atoms, atoms.is(end + 1, u"the") ? end + 2 : end + 1, today);
    if (!second) return std::nullopt;
    const auto last = std::get<Date>(second->value);
    return day{*first} < last.day() ? found(Date{last.year(), last.month(), day{*first}}, end) : std::nullopt;
}

}  // namespace

MaybeSlot read_range_end(const Atoms& atoms, std::uint32_t at, const DateRead& first) {
    const auto last = first.end - 1;
    const bool han = is_day_sign(atoms, last);
    const bool ends_with_day = han || atoms.is_number(last) || is_ordinal_ending(atoms, last);
    const bool between = first.begin > 0 && atoms.is(first.begin - 1, u"between");
    if (!ends_with_day || at != first.end + 1 || !joins_days(atoms, first.end, between)) return std::nullopt;
    const auto place = atoms.is(at, u"the") ? at + 1 : at;
    const auto second = read_number(atoms, place);
    if (!second || second->fractional || second->value <= static_cast<unsigned>(first.date.day())) return std::nullopt;
    const bool signed_day = is_day_sign(atoms, second->end);
    if (second->value > 31 || (han && !signed_day) || (!second->in_digits && !signed_day)) return std::nullopt;
    const auto end = signed_day ? second->end + 1 : behind_ordinal(atoms, second->end);
    return found(Date{first.date.year(), first.date.month(), day{static_cast<unsigned>(second->value)}}, end);
}

bool is_ordinal_ending(const Atoms& atoms, std::uint32_t at) {
    return atoms.is_glued(at) &&
           (atoms.is(at, u"th") || atoms.is(at, u"st") || atoms.is(at, u"nd") || atoms.is(at, u"rd"));
}

MaybeSlot read_date(const Atoms& atoms, std::uint32_t at, Date today) {
    if (auto relative = read_relative_date(atoms, at, today)) {
        // "Friday, 20 November" is one date.
        const auto next = atoms.is(relative->end, u",") ? relative->end + 1 : relative->end;
        auto exact = read_day_month(atoms, next, today);
        if (!exact) exact = read_month_day(atoms, next, today);
        if (!exact) exact = read_ordinal_day(atoms, next, today);
        return exact ? exact : relative;
    }
    if (auto date = read_month_day(atoms, at, today)) return date;
    if (auto date = read_day_month(atoms, at, today)) return date;
    if (auto date = read_range_begin(atoms, at, today)) return date;
    if (auto date = read_numeric(atoms, at, today)) return date;
    return read_han_date(atoms, at, today);
}

}  // namespace haoping
