#include "text/date_parts.h"

#include <cstdlib>

#include "text/calendar.h"
#include "text/characters.h"
#include "text/edit_distance.h"
#include "text/word_table.h"

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

// clang-format off
constexpr WordEntry<unsigned> ordinals[] = {
    {"first", 1}, {"second", 2}, {"third", 3}, {"fourth", 4}, {"fifth", 5}, {"sixth", 6}, {"seventh", 7},
    {"eighth", 8}, {"ninth", 9}, {"tenth", 10}, {"eleventh", 11}, {"twelfth", 12}, {"thirteenth", 13},
    {"fourteenth", 14}, {"fifteenth", 15}, {"sixteenth", 16}, {"seventeenth", 17}, {"eighteenth", 18},
    {"nineteenth", 19}, {"twentieth", 20}, {"thirtieth", 30},
};
// clang-format on
constexpr WordTable ordinal_words(ordinals);

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

std::optional<ReadDay> read_day(const Atoms& atoms, std::uint32_t at) {
    if (const auto digits = day_number(atoms, at)) {
        const bool ordinal = is_ordinal_ending(atoms, at + 1);
        return ReadDay{*digits, ordinal ? at + 2 : at + 1, ordinal, true};
    }
    if (atoms[at].kind != TokenKind::word || at >= atoms.size()) return std::nullopt;
    if (const auto* ordinal = ordinal_words.find(atoms[at].text)) return ReadDay{*ordinal, at + 1, true, false};
    const auto tens = atoms.is(at, u"twenty") ? 20U : atoms.is(at, u"thirty") ? 30U : 0U;
    const auto behind = atoms.is(at + 1, u"-") ? at + 2 : at + 1;
    const auto* unit = tens > 0 ? ordinal_words.find(atoms[behind].text) : nullptr;
    if (unit == nullptr || *unit > 9 || tens + *unit > longest_month) return std::nullopt;
    return ReadDay{tens + *unit, behind + 1, true, false};
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

SlotReading end_of_month(Date date, std::uint32_t end) {
    const Date last{date.year() / date.month() / std::chrono::last};
    return {SlotKind::date, end, last, DateForm::day_word};
}

std::optional<Date> day_and_month(const Atom& atom, DayOrder order, Date today, SecondPart part) {
    const auto stop = atom.text.find(u'.');
    if (stop == std::u16string_view::npos) return std::nullopt;
    const auto digits = atom.text.size() - stop - 1;
    if (digits != 2 && (part == SecondPart::of_two_digits || digits != 1)) return std::nullopt;
    const auto first = day_in(atom.text.substr(0, stop));
    const auto second = day_in(atom.text.substr(stop + 1));
    if (!first || !second) return std::nullopt;
    const bool day_first = order == DayOrder::day_first;
    const auto date = dated({}, day_first ? *second : *first, day_first ? *first : *second, today);
    return date ? date : dated({}, day_first ? *first : *second, day_first ? *second : *first, today);
}

}  // namespace haoping
