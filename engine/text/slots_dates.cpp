#include <algorithm>
#include <array>

#include "text/calendar.h"
#include "text/date_context.h"
#include "text/date_parts.h"
#include "text/slots.h"
#include "text/slots_dates_han.h"
#include "text/slots_dates_numeric.h"

namespace haoping {
namespace {

using namespace std::chrono;

// A month as it is named behind or before an ordinal in words: "first may" names none.
bool has_capital(const Atom& atom) { return !atom.cased.empty() && atom.cased[0] >= u'A' && atom.cased[0] <= u'Z'; }

std::uint32_t behind_ordinal(const Atoms& atoms, std::uint32_t at) {
    return is_ordinal_ending(atoms, at) ? at + 1 : at;
}

struct OptionalYear {
    std::optional<int> year;
    std::uint32_t end = 0;
};

bool is_joint(const Atoms& atoms, std::uint32_t at) {
    return atoms.is_any(at, {u"-", u"/", u"."}) && atoms.is_glued(at);
}

// The year behind day and month: ", 2026", "2026", "'26", and "-26" where a "-" stood between the two as well: in
// "Nov 18-26" it is a day.
OptionalYear optional_year(const Atoms& atoms, std::uint32_t at, std::u16string_view joint, Date today) {
    const bool short_year = atoms.is(at, u"'") || (!joint.empty() && atoms.is(at, joint) && atoms.is_glued(at));
    if (short_year && atoms.is_glued(at + 1)) {
        if (const auto near = year_near(atoms, at + 1, today)) return {near, at + 2};
    }
    const auto place = atoms.is_any(at, {u",", u"."}) ? at + 1 : at;
    const auto written = year_number(atoms, place);
    return written ? OptionalYear{written, place + 1} : OptionalYear{{}, at};
}

// "18 November", "18th of Nov 2026", "18. November", "18-NOV-26", "the eighteenth of November", "26th day of November"
MaybeSlot read_day_month(const Atoms& atoms, std::uint32_t at, Date today) {
    const auto d = read_day(atoms, at);
    if (!d) return std::nullopt;
    auto next = d->end;
    if (d->ordinal && atoms.is(next, u"day") && atoms.is(next + 1, u"of")) ++next;
    const bool named = d->in_digits || atoms.is(next, u"of") || has_capital(atoms[next]);
    const auto joint = is_joint(atoms, next) ? atoms[next].text : std::u16string_view{};
    if (atoms.is(next, u"of") || atoms.is(next, u"-") || !joint.empty()) ++next;
    const auto m = month_named(atoms, next);
    if (!m || !named) return std::nullopt;
    const auto [written, end] = optional_year(atoms, next + 1, joint, today);
    return date_slot(dated(written, *m, d->day, today), end);
}

// "November 18", "Nov. 18th, 2026", "November eighteenth"; "may" only with a capital: "you may 2 days later".
MaybeSlot read_month_day(const Atoms& atoms, std::uint32_t at, Date today) {
    const auto m = month_named(atoms, at);
    if (!m || (atoms.is(at, u"may") && atoms[at].cased[0] != u'M')) return std::nullopt;
    const auto joint = is_joint(atoms, at + 1) ? atoms[at + 1].text : std::u16string_view{};
    auto next = joint.empty() ? at + 1 : at + 2;
    const bool the = atoms.is(next, u"the");
    if (the) ++next;
    const auto d = read_day(atoms, next);
    if (!d || (!d->in_digits && d->day == 1 && !the)) return std::nullopt;  // "in November first we …"
    const auto [written, end] = optional_year(atoms, d->end, joint, today);
    return date_slot(dated(written, *m, d->day, today), end);
}

// "of this month", "next month": how many months from now, and the atom behind.
struct ReadMonth {
    int later = 0;
    std::uint32_t end = 0;
};
std::optional<ReadMonth> read_month_word(const Atoms& atoms, std::uint32_t at) {
    const bool of = atoms.is(at, u"of");
    auto next = of ? at + 1 : at;
    if (of && atoms.is(next, u"the")) ++next;
    if (of && atoms.is(next, u"month")) return ReadMonth{0, next + 1};
    if (!atoms.is(next + 1, u"month")) return std::nullopt;
    if (atoms.is_any(next, {u"this", u"current", u"same"})) return ReadMonth{0, next + 2};
    if (atoms.is_any(next, {u"next", u"following", u"coming"})) return ReadMonth{1, next + 2};
    return atoms.is_any(next, {u"last", u"previous"}) ? std::optional(ReadMonth{-1, next + 2}) : std::nullopt;
}

// "next month's 9th"
MaybeSlot read_day_of_month_word(const Atoms& atoms, std::uint32_t at, Date today) {
    if (!atoms.is_any(at + 1, {u"month's", u"months"})) return std::nullopt;
    const auto d = read_day(atoms, at + 2);
    if (!d || !d->ordinal) return std::nullopt;
    if (atoms.is(at, u"this")) return day_slot_in(0, d->day, today, d->end);
    if (atoms.is(at, u"next")) return day_slot_in(1, d->day, today, d->end);
    return atoms.is(at, u"last") ? day_slot_in(-1, d->day, today, d->end) : std::nullopt;
}

// "the end of November", "end of this month", "the last day of the month"
MaybeSlot read_end_of_month(const Atoms& atoms, std::uint32_t at, Date today) {
    auto next = atoms.is(at, u"the") ? at + 1 : at;
    if (atoms.is(next, u"end")) {
        ++next;
    } else if (atoms.is(next, u"last") && atoms.is(next + 1, u"day")) {
        next += 2;
    } else {
        return std::nullopt;
    }
    constexpr unsigned in_every_month = 28;
    if (const auto word = read_month_word(atoms, next)) {
        const auto in = day_slot_in(word->later, 1, today, word->end);
        return in ? MaybeSlot(end_of_month(std::get<Date>(in->value), word->end)) : std::nullopt;
    }
    if (atoms.is(next, u"of")) ++next;
    const auto m = month_named(atoms, next);
    if (!m || (atoms.is(next, u"may") && !has_capital(atoms[next]))) return std::nullopt;
    const auto [written, end] = optional_year(atoms, next + 1, {}, today);
    const auto in = dated(written, *m, in_every_month, today);
    return in ? MaybeSlot(end_of_month(*in, end)) : std::nullopt;
}

// "by 26 this month"
bool is_day_before_month_word(const Atoms& atoms, std::uint32_t at) {
    return at > 0 && atoms.is_any(at - 1, {u"by", u"on", u"before", u"until", u"till"});
}

// "the 22nd", "on 22nd", "the twenty-second", "the 26th of next month"; "the 2nd parcel" is none.
MaybeSlot read_ordinal_day(const Atoms& atoms, std::uint32_t at, Date today) {
    const bool the = atoms.is(at, u"the");
    const auto d = read_day(atoms, the ? at + 1 : at);
    if (!d) return std::nullopt;
    if (d->ordinal || is_day_before_month_word(atoms, at)) {
        if (const auto month_word = read_month_word(atoms, d->end)) {
            return day_slot_in(month_word->later, d->day, today, month_word->end);
        }
    }
    if (!d->ordinal || !may_follow_day(atoms, d->end)) return std::nullopt;
    constexpr unsigned longest_row = 3;  // "This is the 3rd."
    const bool announced = announces_day(atoms, at);
    if (!d->in_digits) {
        return the && announced && d->day > longest_row ? day_slot(d->day, today, d->end) : std::nullopt;
    }
    const bool told = announced || (the && d->day > longest_row) || continues_day(atoms, d->end);
    return told ? day_slot(d->day, today, d->end) : std::nullopt;
}

// "and" joins the ends of a range only where something before it says so.
bool joins_days(const Atoms& atoms, std::uint32_t at, bool and_joins) {
    if (atoms.is_any(at, {u"-", u"~", u"to", u"until", u"till", u"through", u"到", u"至"})) return true;
    return and_joins && (atoms.is(at, u"and") || atoms.is(at, u"or"));
}

// The "4" of "4 to 9 December" and "between the 4th and the 9th of December".
MaybeSlot read_range_begin(const Atoms& atoms, std::uint32_t at, Date today) {
    const auto place = atoms.is(at, u"the") ? at + 1 : at;
    const auto first = day_number(atoms, place);
    if (!first) return std::nullopt;
    const bool stop = atoms.is(place + 1, u".") && atoms.is(place + 2, u"-");  // "18.-20. November"
    const auto end = stop ? place + 2 : behind_ordinal(atoms, place + 1);
    const bool and_joins = at > 0 && (atoms.is(at - 1, u"between") || atoms.is(at - 1, u"on"));
    if (!joins_days(atoms, end, and_joins)) return std::nullopt;
    const auto second = read_day_month(atoms, atoms.is(end + 1, u"the") ? end + 2 : end + 1, today);
    if (!second) return std::nullopt;
    const auto last = std::get<Date>(second->value);
    return day{*first} < last.day() ? date_slot(Date{last.year(), last.month(), day{*first}}, end) : std::nullopt;
}

MaybeSlot read_exact(const Atoms& atoms, std::uint32_t at, Date today) {
    if (auto date = read_month_day(atoms, at, today)) return date;
    if (auto date = read_day_month(atoms, at, today)) return date;
    if (auto date = read_numeric_date(atoms, at, today)) return date;
    return read_han_date(atoms, at, today);
}

weekday weekday_of(const SlotValue& value) { return weekday{sys_days{std::get<Date>(value)}}; }

// Of the two readings of "Friday 4th" the one that is a Friday.
void prefer(weekday wanted, SlotReading& date) {
    if (!std::holds_alternative<Date>(date.other)) return;
    if (weekday_of(date.value) != wanted && weekday_of(date.other) == wanted) std::swap(date.value, date.other);
    if (weekday_of(date.value) == wanted) date.other = {};
}

// The day that a weekday or "tomorrow" only adds to: "Friday, 20 November", "Friday the 20th", "Thurs. 19/11",
// 周四（11月19日）.
MaybeSlot read_exact_behind(const Atoms& atoms, const SlotReading& relative, Date today) {
    const bool sign = atoms.is_any(relative.end, {u",", u".", u"("});
    const auto next = sign ? relative.end + 1 : relative.end;
    auto exact = read_exact(atoms, next, today);
    if (!exact) exact = read_ordinal_day(atoms, next, today);
    if (exact && atoms.is(relative.end, u"(") && atoms.is(exact->end, u")")) ++exact->end;
    if (exact && relative.date_form == DateForm::weekday) prefer(weekday_of(relative.value), *exact);
    if (exact || sign || relative.date_form != DateForm::weekday) return exact;
    const auto d = day_number(atoms, next);
    const bool ends = next + 1 >= atoms.size() || atoms.begins_line(next + 1) ||
                      atoms.is_any(next + 1, {u",", u".", u"!", u"?", u";"});
    if (!d || !ends) return std::nullopt;
    exact = day_slot(*d, today, next + 1);
    if (exact) prefer(weekday_of(relative.value), *exact);
    return exact && weekday_of(exact->value) == weekday_of(relative.value) ? exact : std::nullopt;
}

// The weekday that stands behind its day: "19 November (Thu)", 11月19日（周四）, 11月19日星期四.
std::uint32_t behind_weekday(const Atoms& atoms, const SlotReading& exact, Date today) {
    const bool bracket = atoms.is(exact.end, u"(");
    if (!bracket && !atoms.is_han(exact.end)) return exact.end;
    const auto weekday = read_relative_date(atoms, bracket ? exact.end + 1 : exact.end, today);
    if (!weekday || weekday->date_form != DateForm::weekday) return exact.end;
    if (weekday_of(weekday->value) != weekday_of(exact.value)) return exact.end;
    if (!bracket) return weekday->end;
    return atoms.is(weekday->end, u")") ? weekday->end + 1 : exact.end;
}

}  // namespace

MaybeSlot read_range_end(const Atoms& atoms, std::uint32_t at, const DateRead& first) {
    const auto last = first.end - 1;
    const bool han = is_day_sign(atoms, last);
    const bool ends_with_day = han || atoms.is_number(last) || is_ordinal_ending(atoms, last);
    const bool between = first.begin > 0 && atoms.is(first.begin - 1, u"between");
    if (!ends_with_day || at != first.end + 1) return std::nullopt;
    const auto place = atoms.is(at, u"the") ? at + 1 : at;
    const auto second = read_number(atoms, place);
    if (!second || second->fractional || second->value <= static_cast<unsigned>(first.date.day())) return std::nullopt;
    const bool ordinal = is_ordinal_ending(atoms, second->end);
    if (!joins_days(atoms, first.end, between || ordinal)) return std::nullopt;
    const bool signed_day = is_day_sign(atoms, second->end);
    if (second->value > 31 || (han && !signed_day) || (!second->in_digits && !signed_day)) return std::nullopt;
    const auto end = signed_day ? second->end + 1 : behind_ordinal(atoms, second->end);
    if (atoms.is(end, u"of") || month_named(atoms, end)) return std::nullopt;
    const day d{static_cast<unsigned>(second->value)};
    auto slot = date_slot(Date{first.date.year(), first.date.month(), d}, end);
    if (slot && first.other) {
        const Date other{first.other->year(), first.other->month(), d};
        if (other.ok()) slot->other = other;
    }
    return slot;
}

bool is_ordinal_ending(const Atoms& atoms, std::uint32_t at) {
    if (!atoms.is_any(at, {u"th", u"st", u"nd", u"rd"})) return false;
    const bool apart = !atoms.begins_line(at) && atoms[at].cased == atoms[at].text;
    const bool saint = atoms.is(at, u"st") && atoms.is(at + 1, u".");
    return atoms.is_glued(at) || (apart && !saint);  // "18 th", but not "21 st. james"
}

MaybeSlot read_date(const Atoms& atoms, std::uint32_t at, Date today) {
    if (auto relative = read_relative_date(atoms, at, today)) {
        auto exact = read_exact_behind(atoms, *relative, today);
        return exact ? exact : relative;
    }
    auto exact = read_exact(atoms, at, today);
    if (!exact) exact = read_end_of_month(atoms, at, today);
    if (!exact) exact = read_day_of_month_word(atoms, at, today);
    if (!exact) exact = read_range_begin(atoms, at, today);
    if (!exact) exact = read_ordinal_day(atoms, at, today);
    if (exact) exact->end = behind_weekday(atoms, *exact, today);
    return exact;
}

}  // namespace haoping
