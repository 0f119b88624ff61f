#include "text/time_units.h"

#include <algorithm>
#include <array>

#include "text/edit_distance.h"

namespace haoping {
namespace {

constexpr std::int64_t minute = 1;
constexpr std::int64_t hour = 60;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t week = 7 * day;
constexpr std::int64_t month = 30 * day;
constexpr std::int64_t year = 365 * day;

struct UnitName {
    std::u16string_view text;
    std::int64_t minutes;
    bool business;
};

// clang-format off
constexpr UnitName unit_names[] = {
    {u"minute", minute, false}, {u"minutes", minute, false}, {u"min", minute, false}, {u"mins", minute, false},
    {u"hour", hour, false}, {u"hours", hour, false}, {u"hr", hour, false}, {u"hrs", hour, false}, {u"h", hour, false},
    {u"day", day, false}, {u"days", day, false}, {u"dayes", day, false}, {u"workday", day, true},
    {u"workdays", day, true}, {u"weekdays", day, true}, {u"week", week, false}, {u"weeks", week, false},
    {u"wk", week, false}, {u"wks", week, false}, {u"fortnight", 2 * week, false}, {u"fortnights", 2 * week, false}, {u"month", month, false},
    {u"months", month, false}, {u"year", year, false}, {u"years", year, false}, {u"yr", year, false},
    {u"yrs", year, false}, {u"mth", month, false}, {u"mths", month, false}, {u"mnth", month, false},
    {u"mnths", month, false},
    // slips of learners
    {u"minuts", minute, false}, {u"miniutes", minute, false}, {u"houres", hour, false}, {u"weekes", week, false},
    {u"monthes", month, false}, {u"mounths", month, false}, {u"day's", day, false}, {u"hour's", hour, false},
    {u"week's", week, false}, {u"month's", month, false}, {u"minute's", minute, false},
    {u"分钟", minute, false}, {u"小时", hour, false}, {u"钟头", hour, false}, {u"工作日", day, true},
    {u"工作天", day, true}, {u"交易日", day, true}, {u"自然日", day, false}, {u"天", day, false}, {u"周", week, false}, {u"星期", week, false},
    {u"礼拜", week, false}, {u"年", year, false},
};
// clang-format on
constexpr std::array<std::u16string_view, 11> fillers{u"more",        u"full",       u"whole", u"calendar",
                                                      u"consecutive", u"additional", u"extra", u"further",
                                                      u"natural",     u"clear",      u"-"};
// With the slips of learners.
constexpr std::array<std::u16string_view, 18> business_words{
    u"business", u"working",   u"work",     u"bank",      u"banking",  u"biz",     u"bus",       u"office", u"trading",
    u"weekday",  u"bussiness", u"buisness", u"bussinees", u"bussines", u"busines", u"businness", u"woking", u"wroking"};
template <std::size_t count>
bool is_any(const std::array<std::u16string_view, count>& words, const Atoms& atoms, std::uint32_t at) {
    for (const auto word : words) {
        if (atoms.is(at, word)) return true;
    }
    return false;
}

// "dyas", "huors": two neighbours changed places. Other slips of so short words would be words ("ways", "moths").
bool has_swapped_letters(std::u16string_view text, std::u16string_view name) {
    constexpr std::size_t shortest = 4;
    if (text.size() < shortest || text.size() != name.size()) return false;
    const auto from = static_cast<std::size_t>(std::ranges::mismatch(text, name).in1 - text.begin());
    return from + 1 < text.size() && text[from] == name[from + 1] && text[from + 1] == name[from] &&
           text.substr(from + 2) == name.substr(from + 2);
}

std::uint32_t length_of_name(const Atoms& atoms, std::uint32_t at, const UnitName& name) {
    if (const auto length = atoms.spells(at, name.text); length > 0) return length;
    return atoms[at].kind == TokenKind::word && has_swapped_letters(atoms[at].text, name.text) ? 1 : 0;
}

bool is_business_word(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t shortest_slip = 6;
    const auto text = atoms[at].text;
    if (is_any(business_words, atoms, at)) return true;
    if (atoms.is_any(at, {u"b", u"w"})) return atoms.is(at + 1, u".") || atoms.is_any(at + 1, {u"day", u"days"});
    if (atoms[at].kind != TokenKind::word || text.size() < shortest_slip || text.size() > longest_compared_word)
        return false;
    return edits_between(text, std::u16string_view(u"business"), 1) <= 1 ||
           edits_between(text, std::u16string_view(u"working"), 1) <= 1;
}

// 2026年 is no length of time.
bool is_calendar(std::u16string_view unit, double value) { return unit == u"年" && value > 100; }

// The 日 of 3日内 and 两日前; that of 22日前 names a day.
bool is_day_counted(const Atoms& atoms, std::uint32_t at, double value) {
    constexpr double ten = 10;
    if (!atoms.is(at, u"日")) return false;
    const bool back = atoms.is(at + 1, u"前") || atoms.spells(at + 1, u"之前") > 0 || atoms.spells(at + 1, u"以前") > 0;
    return length_of_within(atoms, at + 1) > 0 || (back && value < ten && atoms.is_han(at - 1));
}

}  // namespace

std::uint32_t length_of_within(const Atoms& atoms, std::uint32_t at) {
    for (const auto word : {u"内", u"之内", u"以内"}) {
        if (const auto length = atoms.spells(at, word); length > 0) return length;
    }
    return 0;
}

std::optional<ReadUnit> read_unit(const Atoms& atoms, std::uint32_t at, double value) {
    ReadUnit unit;
    const bool counted = atoms.is(at, u"个");
    if (counted) ++at;
    if (counted && atoms.is(at, u"半")) {
        unit.and_half = true;
        ++at;
    }
    for (auto i = 0; i < 2 && is_any(fillers, atoms, at); ++i) ++at;
    if (atoms.spells(at, u"银行") > 0) at += 2;
    for (auto i = 0; i < 2 && is_business_word(atoms, at); ++i) {  // "bank working days", "working/business days"
        unit.business = true;
        ++at;
        if (atoms.is_any(at, {u"-", u"/", u"."})) ++at;
        if (atoms.is(at, u"(") && is_business_word(atoms, at + 1) && atoms.is(at + 2, u")")) at += 3;
    }
    const auto cased = atoms[at].cased;
    if (cased == u"BD" || cased == u"BDs") return ReadUnit{day, true, false, at + 1};
    for (const auto& name : unit_names) {
        const auto length = length_of_name(atoms, at, name);
        if (length == 0 || is_calendar(name.text, value)) continue;
        unit.minutes = name.minutes;
        unit.business |= name.business;
        unit.end = at + length;
        return unit;
    }
    const bool han_month = counted && atoms.is(at, u"月");
    if (!han_month && !is_day_counted(atoms, at, value)) return std::nullopt;
    unit.minutes = han_month ? month : day;
    unit.end = at + 1;
    return unit;
}

}  // namespace haoping
