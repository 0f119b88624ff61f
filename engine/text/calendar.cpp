#include "text/calendar.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "text/date_context.h"
#include "text/edit_distance.h"

namespace haoping {
namespace {

using namespace std::chrono;

struct DayName {
    std::u16string_view text;
    int value;
};

// clang-format off
constexpr DayName day_words[] = {
    {u"today", 0},    {u"tonight", 0}, {u"tomorrow", 1}, {u"tmr", 1},  {u"tmrw", 1},  {u"yesterday", -1},
    {u"今天", 0},     {u"今日", 0},    {u"今晚", 0},     {u"明天", 1}, {u"明日", 1},  {u"明早", 1},
    {u"明晚", 1},     {u"后天", 2},    {u"昨天", -1},    {u"昨日", -1}, {u"昨晚", -1}, {u"前天", -2},
    {u"大后天", 3},   {u"大前天", -3}, {u"前日", -2},    {u"昨儿", -1}, {u"今儿", 0}, {u"明儿", 1},
};
// clang-format on
constexpr DayName weekdays[] = {
    {u"monday", 0}, {u"tuesday", 1}, {u"wednesday", 2}, {u"thursday", 3}, {u"friday", 4}, {u"saturday", 5},
    {u"sunday", 6}, {u"mondays", 0}, {u"fridays", 4},   {u"tues", 1},     {u"thurs", 3},
};
// Only with a capital: "the sun", "he sat".
constexpr DayName short_weekdays[] = {
    {u"mon", 0}, {u"tue", 1}, {u"wed", 2}, {u"thu", 3}, {u"fri", 4}, {u"sat", 5}, {u"sun", 6},
};
constexpr DayName han_days[] = {
    {u"一", 0}, {u"二", 1}, {u"三", 2}, {u"四", 3}, {u"五", 4}, {u"六", 5}, {u"日", 6}, {u"天", 6}, {u"末", 5},
};
constexpr DayName han_weeks[] = {{u"下", 1}, {u"本", 0}, {u"这", 0}, {u"上", -1}};

template <std::size_t count>
std::optional<int> value_in(const DayName (&list)[count], std::u16string_view text) {
    for (const auto& entry : list) {
        if (entry.text == text) return entry.value;
    }
    return std::nullopt;
}

SlotReading day_from(Date today, int days_later, std::uint32_t end, DateForm form = DateForm::day_word) {
    return {SlotKind::date, end, Date{sys_days{today} + days{days_later}}, form};
}

// 0 for Monday.
int weekday_of(Date date) { return static_cast<int>(weekday{sys_days{date}}.iso_encoding()) - 1; }

enum class Week : std::uint8_t { coming, in_week };

SlotReading on_weekday(Date today, int wanted, Week which, int weeks_later, std::uint32_t end) {
    const auto distance = wanted - weekday_of(today);
    if (which == Week::coming) return day_from(today, distance > 0 ? distance : distance + 7, end, DateForm::weekday);
    return day_from(today, distance + 7 * weeks_later, end, DateForm::weekday);
}

bool is_capital(const Atoms& atoms, std::uint32_t at) {
    const auto& atom = atoms[at];
    return atom.kind == TokenKind::word && !atom.cased.empty() && atom.cased[0] >= u'A' && atom.cased[0] <= u'Z';
}

template <std::size_t count>
bool is_any(const std::array<std::u16string_view, count>& words, const Atoms& atoms, std::uint32_t at) {
    return std::ranges::any_of(words, [&](auto word) { return atoms.is(at, word); });
}

// The "Sun" of "Sun Lei", "Lei Sun" and "Mr. Sun" against "by Sun" and "Mon Nov 23".
bool is_part_of_name(const Atoms& atoms, std::uint32_t at) {
    constexpr std::array<std::u16string_view, 17> before_days{u"on",   u"by",    u"until", u"till", u"before", u"after",
                                                              u"from", u"since", u"next",  u"the",  u"this",   u"last",
                                                              u"to",   u"for",   u"and",   u"or",   u"every"};
    constexpr std::array<std::u16string_view, 6> titles{u"mr", u"ms", u"mrs", u"miss", u"dear", u"hi"};
    if (at > 0) {
        const auto before = at > 1 && atoms.is(at - 1, u".") ? at - 2 : at - 1;
        if (is_any(before_days, atoms, at - 1)) return false;
        if (is_any(titles, atoms, before) || is_capital(atoms, at - 1)) return true;
    }
    return is_capital(atoms, at + 1) && !atoms.is_number(at + 2);
}

// "Saterday", "wensday"
constexpr std::size_t shortest_slip = 7;

std::optional<int> weekday_named(const Atoms& atoms, std::uint32_t at) {
    if (atoms[at].kind != TokenKind::word || at >= atoms.size()) return std::nullopt;
    const auto text = atoms[at].text;
    if (const auto value = value_in(weekdays, text)) return value;
    for (const auto& entry : weekdays) {
        const bool long_enough = text.size() >= shortest_slip && entry.text.size() >= shortest_slip;
        if (long_enough && text.size() <= longest_compared_word && edits_between(text, entry.text, 1) <= 1)
            return entry.value;
    }
    const auto value = is_capital(atoms, at) ? value_in(short_weekdays, atoms[at].text) : std::nullopt;
    return value && !is_part_of_name(atoms, at) ? value : std::nullopt;
}

MaybeSlot read_english(const Atoms& atoms, std::uint32_t at, Date today) {
    const bool the = atoms.is(at, u"the");
    const auto day_at = the ? at + 1 : at;
    if (atoms.is(day_at, u"day") && (atoms.is(day_at + 1, u"after") || atoms.is(day_at + 1, u"before"))) {
        if (atoms.is(day_at + 2, u"tomorrow")) return day_from(today, 2, day_at + 3);
        if (atoms.is(day_at + 2, u"yesterday")) return day_from(today, -2, day_at + 3);
    }
    if (const auto value = value_in(day_words, atoms[at].text)) {
        const bool a_week_on = *value >= 0 && atoms.is(at + 1, u"week") && may_follow_day(atoms, at + 2);
        return a_week_on ? day_from(today, *value + 7, at + 2) : day_from(today, *value, at + 1);
    }
    if (const auto wanted = weekday_named(atoms, at)) return on_weekday(today, *wanted, Week::coming, 0, at + 1);
    const auto wanted = weekday_named(atoms, at + 1);
    if (!wanted) return std::nullopt;
    if (atoms.is(at, u"next")) return on_weekday(today, *wanted, Week::in_week, 1, at + 2);
    if (atoms.is(at, u"this")) return on_weekday(today, *wanted, Week::in_week, 0, at + 2);
    if (!atoms.is(at, u"last")) return std::nullopt;
    const auto back = *wanted - weekday_of(today);
    return day_from(today, back < 0 ? back : back - 7, at + 2);
}

// The 前日 of 目前日期 and 提前日.
bool is_cut_from(const Atoms& atoms, std::uint32_t at) {
    if (!atoms.is(at, u"前") || !atoms.is(at + 1, u"日")) return false;
    return atoms.is_any(at + 2, {u"期", u"历", u"程", u"子"}) ||
           (at > 0 && atoms.is_any(at - 1, {u"目", u"提", u"之", u"以", u"当", u"此"}));
}

constexpr std::uint32_t most_weeks = 3;  // 下下下周

MaybeSlot read_han(const Atoms& atoms, std::uint32_t at, Date today) {
    for (const auto& entry : day_words) {
        if (const auto length = atoms.spells(at, entry.text); length > 1)
            return is_cut_from(atoms, at) ? std::nullopt : MaybeSlot(day_from(today, entry.value, at + length));
    }
    auto week = value_in(han_weeks, atoms[at].text);
    auto next = week ? at + 1 : at;
    for (; week && *week != 0 && next < at + most_weeks && atoms[next].text == atoms[at].text; ++next)
        *week += *week > 0 ? 1 : -1;
    if (week && atoms.is(next, u"个")) ++next;
    std::uint32_t sign = 0;
    for (const auto* word : {u"周", u"星期", u"礼拜"}) {
        if (sign == 0) sign = atoms.spells(next, word);
    }
    if (sign == 0) return std::nullopt;
    const auto wanted = value_in(han_days, atoms[next + sign].text);
    if (!wanted) return std::nullopt;
    auto slot = on_weekday(today, *wanted, week ? Week::in_week : Week::coming, week.value_or(0), next + sign + 1);
    if (std::abs(week.value_or(0)) > 1) slot.date_form = DateForm::day_word;  // 下下周四 can't be the coming Thursday
    return slot;
}

Date before_today(Date today, int count, bool business) {
    auto at = sys_days{today};
    if (!business) return Date{at - days{count}};
    for (auto left = count; left > 0;) {
        at -= days{1};
        const auto on = weekday{at};
        if (on != Saturday && on != Sunday) --left;
    }
    return Date{at};
}

// The days of "two days" and "a week"; empty for ranges, hours and months.
std::optional<int> whole_days(const SlotReading& length) {
    constexpr std::int64_t minutes_of_day = 1440;
    constexpr std::int64_t longest = 28 * minutes_of_day;
    const auto& duration = std::get<Duration>(length.value);
    const bool whole = duration.most_minutes % minutes_of_day == 0 && duration.most_minutes <= longest;
    if (duration.least_minutes != duration.most_minutes || !whole) return std::nullopt;
    return static_cast<int>(duration.most_minutes / minutes_of_day);
}

// "You get two days back".
bool is_given(const Atoms& atoms, std::uint32_t at) {
    constexpr std::uint32_t farthest = 3;
    for (std::uint32_t back = 1; back <= farthest && back <= at; ++back) {
        if (atoms.is_any(at - back, {u"get", u"gets", u"give", u"gives", u"gave", u"given", u"pay", u"want", u"put",
                                     u"push", u"pushed", u"move", u"moved"})) {
            return true;
        }
    }
    return false;
}

std::int64_t distance(Date a, Date b) { return std::abs((sys_days{a} - sys_days{b}).count()); }

std::optional<Date> nearer(std::optional<Date> a, Date b, Date today) {
    if (!b.ok()) return a;
    return a && distance(*a, today) <= distance(b, today) ? a : b;
}

}  // namespace

MaybeSlot read_relative_date(const Atoms& atoms, std::uint32_t at, Date today) {
    if (!today.ok()) return std::nullopt;
    return atoms.is_han(at) ? read_han(atoms, at, today) : read_english(atoms, at, today);
}

MaybeSlot read_day_ahead(const Atoms& atoms, const SlotReading& length, Date today) {
    const bool ahead = atoms.is(length.end, u"from") && atoms.is_any(length.end + 1, {u"today", u"tomorrow"});
    const auto count = ahead && today.ok() ? whole_days(length) : std::nullopt;
    if (!count) return std::nullopt;
    const auto begin = atoms.is(length.end + 1, u"tomorrow") ? 1 : 0;
    auto slot = length;
    slot.end += 2;
    if (!std::get<Duration>(length.value).business_days) slot.other = Date{sys_days{today} + days{begin + *count}};
    return slot;
}

MaybeSlot read_day_back(const Atoms& atoms, std::uint32_t at, const SlotReading& length, Date today) {
    const auto count = today.ok() ? whole_days(length) : std::nullopt;
    if (!count) return std::nullopt;
    const bool linked = atoms.is_any(length.end, {u"之", u"以"});
    const auto word = linked ? length.end + 1 : length.end;
    const bool looks_back = atoms.is(word, u"back") && !is_given(atoms, at);
    const bool back = atoms.is(word, u"ago") || looks_back || (atoms.is(word, u"前") && !atoms.is(word + 1, u"后"));
    const bool of_event = at > 0 && atoms.is_any(at - 1, {u"提", u"货", u"期", u"到", u"少", u"第"});
    if (!back || of_event) return std::nullopt;
    const bool business = std::get<Duration>(length.value).business_days;
    return SlotReading{SlotKind::date, word + 1, before_today(today, *count, business), DateForm::day_word};
}

std::optional<Date> nearest(month m, day d, Date today) {
    if (!today.ok()) return std::nullopt;
    std::optional<Date> best;
    for (const auto shift : {years{0}, years{-1}, years{1}})
        best = nearer(best, Date{today.year() + shift, m, d}, today);
    return best;
}

std::optional<Date> nearest(day d, Date today) {
    if (!today.ok()) return std::nullopt;
    std::optional<Date> best;
    for (const auto shift : {months{0}, months{-1}, months{1}}) {
        const auto at = year_month{today.year(), today.month()} + shift;
        best = nearer(best, Date{at.year(), at.month(), d}, today);
    }
    return best;
}

}  // namespace haoping
