#include <array>
#include <cmath>

#include "text/slots.h"
#include "text/time_units.h"

namespace haoping {
namespace {

constexpr std::array<std::u16string_view, 7> range_words{u"-", u"~", u"to", u"or", u"till", u"到", u"至"};

template <std::size_t count>
bool is_any(const std::array<std::u16string_view, count>& words, const Atoms& atoms, std::uint32_t at) {
    for (const auto word : words) {
        if (atoms.is(at, word)) return true;
    }
    return false;
}

// The "1/2" of "1 1/2" and "1-1/2", and the "½" of "1 ½".
void add_fraction(const Atoms& atoms, ReadNumber& number) {
    constexpr double largest = 4;
    if (!number.in_digits || number.fractional) return;
    if (atoms.is(number.end, u"\u00BD")) {
        number = {number.value + 0.5, number.end + 1, true, true, {}};
        return;
    }
    const auto at = atoms.is(number.end, u"-") ? number.end + 1 : number.end;
    const bool slash = atoms.is(at + 1, u"/") && atoms.is_glued(at + 1) && atoms.is_glued(at + 2);
    if (!slash || !atoms.is_number(at) || !atoms.is_number(at + 2) || atoms.begins_line(at)) return;
    const auto above = read_number(atoms, at)->value;
    const auto below = read_number(atoms, at + 2)->value;
    const bool simple = above >= 1 && above < below && below <= largest;
    if (simple) number = {number.value + above / below, at + 3, true, true, {}};
}

// How many units: beside a number also "a", "half a", "a couple of" and 半.
std::optional<ReadNumber> read_quantity(const Atoms& atoms, std::uint32_t at) {
    if (auto number = read_amount_with_comma(atoms, at)) {
        add_fraction(atoms, *number);
        return number;
    }
    if (atoms.is(at, u"half") || atoms.is(at, u"\u00BD")) {
        const auto next = atoms.is(at + 1, u"-") ? at + 2 : at + 1;
        const bool article = atoms.is(next, u"a") || atoms.is(next, u"an");
        return ReadNumber{0.5, article ? next + 1 : next, false, true, {}};
    }
    if (atoms.is(at, u"半")) return ReadNumber{0.5, at + 1, false, true, {}};
    const bool article = atoms.is(at, u"a") || atoms.is(at, u"an");
    const auto noun = article ? at + 1 : at;
    if (atoms.is(noun, u"couple")) return ReadNumber{2, noun + (atoms.is(noun + 1, u"of") ? 2U : 1U), false, false, {}};
    return article ? std::optional(ReadNumber{1, at + 1, false, false, {}}) : std::nullopt;
}

// The 半 of 一周半 and the "and a half" of "a day and a half": behind the unit.
bool takes_half(const Atoms& atoms, ReadUnit& unit) {
    if (atoms.is(unit.end, u"半") && atoms.is_glued(unit.end) && !atoms.is_any(unit.end + 1, {u"价", u"个", u"天"})) {
        ++unit.end;
        return true;
    }
    const bool half = atoms.is(unit.end, u"and") && atoms.is(unit.end + 1, u"a") && atoms.is(unit.end + 2, u"half");
    if (half) unit.end += 3;
    return half;
}

bool says_at_most(const Atoms& atoms, std::uint32_t at) {
    constexpr std::array<std::u16string_view, 7> passed_over{u"the",           u"next",    u"about", u"around",
                                                             u"approximately", u"maximum", u"coming"};
    auto before = at;
    for (auto i = 0; i < 3 && before > 0 && is_any(passed_over, atoms, before - 1); ++i) --before;
    if (before == 0) return false;
    const auto is = [&](std::uint32_t back, std::u16string_view word) {
        return before >= back && atoms.is(before - back, word);
    };
    return is(1, u"within") || is(1, u"under") || (is(2, u"less") && is(1, u"than")) ||
           (is(2, u"more") && is(1, u"than") && is(3, u"no")) || (is(2, u"up") && is(1, u"to")) ||
           (is(2, u"at") && is(1, u"most")) || (is(1, u"多") && is(2, u"最")) ||
           (is(1, u"过") && is(2, u"超") && is(3, u"不"));
}

std::int64_t minutes_of(double count, const ReadUnit& unit) {
    return std::llround((count + (unit.and_half ? 0.5 : 0.0)) * static_cast<double>(unit.minutes));
}

// The unit behind the number and what belongs to both.
std::optional<ReadUnit> read_counted_unit(const Atoms& atoms, const ReadNumber& number) {
    auto unit = read_unit(atoms, behind_rough_tail(atoms, number.end), number.value);
    if (unit && !number.fractional && !unit->and_half) unit->and_half = takes_half(atoms, *unit);
    return unit;
}

SlotReading duration(const Atoms& atoms, std::uint32_t at, Duration value, std::uint32_t end) {
    const auto within = length_of_within(atoms, end);
    const bool one_value = value.least_minutes == value.most_minutes;
    if (one_value && (within > 0 || says_at_most(atoms, at))) value.least_minutes = 0;
    return {SlotKind::duration, end + within, value};
}

// 两三天, 三五天: two digits of Chinese behind each other.
std::optional<ReadNumber> read_next_digit(const Atoms& atoms, const ReadNumber& first) {
    if (first.in_digits || !atoms.is_han(first.end)) return std::nullopt;
    const auto next = read_number(atoms, first.end);
    if (!next) return std::nullopt;
    const bool three_to_five = first.value == 3 && next->value == 5;
    return next->value == first.value + 1 || three_to_five ? next : std::nullopt;
}

// The upper end of a range that begins with `first`: "-5 days", "or three weeks", "/48h", 、五天, 三 of 两三天.
std::optional<ReadNumber> read_upper(const Atoms& atoms, std::uint32_t at, const ReadNumber& first) {
    const bool between = at > 0 && atoms.is(at - 1, u"between") && atoms.is(first.end, u"and");
    const bool slash =
        atoms.is_any(first.end, {u"/", u"、"}) && atoms.is_glued(first.end) && atoms.is_glued(first.end + 1);
    if (between || slash || is_any(range_words, atoms, first.end)) return read_amount_with_comma(atoms, first.end + 1);
    return read_next_digit(atoms, first);
}

// The "1,2" of "1,2 or 3 days": no one and two tenths.
bool is_listed(const Atoms& atoms, const ReadNumber& first, const ReadNumber& upper) {
    if (first.end < 2 || !first.fractional || !atoms.is(first.end - 2, u",")) return false;
    const auto last = read_number(atoms, first.end - 1);
    return last && upper.value == last->value + 1;
}

// "3-5 days", "2 to 3 weeks".
MaybeSlot read_range(const Atoms& atoms, std::uint32_t at, const ReadNumber& first) {
    const auto upper = read_upper(atoms, at, first);
    if (!upper || upper->value <= first.value || is_listed(atoms, first, *upper)) return std::nullopt;
    const auto unit = read_counted_unit(atoms, *upper);
    if (!unit) return std::nullopt;
    auto lower_unit = *unit;
    lower_unit.and_half = false;
    const Duration value{minutes_of(first.value, lower_unit), minutes_of(upper->value, *unit), unit->business};
    return duration(atoms, at, value, unit->end);
}

// "24 hours to 48 hours", "a day or two": the rest of a range behind its first unit.
MaybeSlot read_rest_of_range(const Atoms& atoms, std::uint32_t at, const ReadNumber& first, const ReadUnit& unit,
                             Duration value) {
    if (!is_any(range_words, atoms, unit.end)) return std::nullopt;
    const auto upper = read_amount(atoms, unit.end + 1);
    if (!upper) return std::nullopt;
    const auto second_unit = read_counted_unit(atoms, *upper);
    if (second_unit && minutes_of(upper->value, *second_unit) > value.least_minutes) {
        value.most_minutes = minutes_of(upper->value, *second_unit);
        value.business_days |= second_unit->business;
        return duration(atoms, at, value, second_unit->end);
    }
    if (!atoms.is(unit.end, u"or") || upper->value != first.value + 1) return std::nullopt;
    value.most_minutes = minutes_of(upper->value, unit);
    return duration(atoms, at, value, upper->end);
}

// The "30 minutes" of "1 hour 30 minutes", "1h 30min" and 一小时三十分钟, and the "30" of "1h30": less than one unit.
void add_smaller_unit(const Atoms& atoms, Duration& value, ReadUnit& unit) {
    if (unit.business || unit.minutes < minutes_of_hour) return;
    const bool joined = atoms.is_any(unit.end, {u"and", u"零", u"又"});
    const auto at = joined ? unit.end + 1 : unit.end;
    const auto number = atoms.begins_line(at) ? std::nullopt : read_number(atoms, at);
    if (!number || number->fractional) return;
    const auto smaller = read_counted_unit(atoms, *number);
    const bool told = smaller && !smaller->business && smaller->minutes < unit.minutes;
    constexpr std::size_t digits = 2;
    const bool minutes_only = !smaller && !joined && unit.minutes == minutes_of_hour && atoms.is(unit.end - 1, u"h") &&
                              atoms.is_glued(at) && number->in_digits && atoms[at].text.size() == digits;
    if (!told && !minutes_only) return;
    const auto more = told ? minutes_of(number->value, *smaller) : std::llround(number->value);
    if (more >= unit.minutes) return;
    value.least_minutes += more;
    value.most_minutes += more;
    unit.end = told ? smaller->end : number->end;
}

}  // namespace

MaybeSlot read_duration(const Atoms& atoms, std::uint32_t at) {
    const auto first = read_quantity(atoms, at);
    if (!first) return std::nullopt;
    if (auto range = read_range(atoms, at, *first)) return range;
    auto unit = read_counted_unit(atoms, *first);
    if (!unit) return std::nullopt;
    Duration value{minutes_of(first->value, *unit), minutes_of(first->value, *unit), unit->business};
    add_smaller_unit(atoms, value, *unit);
    if (auto range = read_rest_of_range(atoms, at, *first, *unit, value)) return range;
    return duration(atoms, at, value, unit->end);
}

}  // namespace haoping
