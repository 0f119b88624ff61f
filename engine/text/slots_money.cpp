#include <array>
#include <cmath>
#include <string>

#include "text/characters.h"
#include "text/currencies.h"
#include "text/slots.h"

namespace haoping {
namespace {

constexpr double thousand = 1000;
constexpr double hundred = 100;
constexpr double ten = 10;

// 120多 is some 120.
struct Sum {
    double amount = 0;
    std::uint32_t end = 0;
    bool in_digits = false;
    bool rough = false;
};

// The "299,50" of "1 299,50": three digits behind one blank, at the end with decimals.
bool is_group(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t digits = 3;
    const auto text = atoms[at].text;
    if (!atoms.is_number(at) || atoms.is_glued(at) || atoms.begins_line(at) || text.size() < digits) return false;
    for (std::size_t i = 0; i < digits; ++i) {
        if (!is_ascii_digit(text[i])) return false;
    }
    const bool decimals = text.size() > digits && !is_ascii_digit(text[digits]) && text.size() <= digits + 3;
    return atoms[at].begin == atoms[at - 1].end + 1 && (text.size() == digits || decimals);
}

void add_groups(const Atoms& atoms, std::uint32_t at, Sum& sum) {
    constexpr std::size_t longest = 3;
    const auto text = atoms[at].text;
    if (sum.end != at + 1 || text.size() > longest || text.find_first_not_of(u"0123456789") != text.npos) return;
    for (bool whole = text[0] != u'0'; whole && is_group(atoms, sum.end); ++sum.end) {
        sum.amount = sum.amount * thousand + read_number(atoms, sum.end)->value;
        whole = atoms[sum.end].text.size() == longest;
    }
}

// The ",-" of "48,- €", the ":-" of "299:- kr" and the "/-" of "Rs. 450/-": no cents.
std::uint32_t behind_dash(const Atoms& atoms, std::uint32_t at) {
    const bool sign = atoms.is_any(at, {u",", u".", u"/", u":"}) && atoms.is_glued(at);
    if (!sign || !atoms.is(at + 1, u"-") || !atoms.is_glued(at + 1)) return at;
    return atoms.is(at + 2, u"-") && atoms.is_glued(at + 2) ? at + 3 : at + 2;
}

// A number as sums are written: three digits behind a point are thousands.
std::optional<Sum> read_sum(const Atoms& atoms, std::uint32_t at) {
    const auto number = read_amount_with_comma(atoms, at);
    if (!number) return std::nullopt;
    const bool thousands = number->fractional && number->other;
    Sum sum{thousands ? *number->other : number->value, number->end, number->in_digits, false};
    if (atoms.is_number(at)) {
        add_groups(atoms, at, sum);
        if (atoms.is(sum.end, u"k") && atoms.is_glued(sum.end)) {
            sum.amount *= thousand;
            ++sum.end;
        }
    }
    const auto end = behind_rough_tail(atoms, sum.end);
    sum.rough = end > sum.end;
    sum.end = behind_dash(atoms, end);
    return sum;
}

struct MinorUnit {
    std::u16string_view text;
    double of_whole;
    Currency currency;
    bool alone;                 // may stand without the larger unit: "50 cents"
    bool needs_digits = false;  // then only behind digits: 一角 is a corner
};
constexpr Currency with_cents{"USD", "AUD CAD NZD SGD HKD EUR ZAR TWD MXN"};
constexpr std::array<MinorUnit, 15> minor_units{{{u"cents", hundred, with_cents, true},
                                                 {u"cent", hundred, with_cents, true},
                                                 {u"\u00A2", hundred, with_cents, true},
                                                 {u"ct", hundred, with_cents, false},
                                                 {u"cts", hundred, with_cents, false},
                                                 {u"pence", hundred, {"GBP", ""}, true},
                                                 {u"p", hundred, {"GBP", ""}, true},
                                                 {u"美分", hundred, {"USD", ""}, true},
                                                 {u"欧分", hundred, {"EUR", ""}, true},
                                                 {u"便士", hundred, {"GBP", ""}, true},
                                                 {u"角钱", ten, {"CNY", "TWD HKD"}, true},
                                                 {u"毛钱", ten, {"CNY", "TWD HKD"}, true},
                                                 {u"角", ten, {"CNY", "TWD HKD"}, true, true},
                                                 {u"毛", ten, {"CNY", "TWD HKD"}, true, true},
                                                 {u"分", hundred, {"CNY", "TWD HKD"}, false}}};

struct ReadMinor {
    double amount = 0;
    const MinorUnit* unit = nullptr;
    std::uint32_t end = 0;
};

// "90 cents", 5角; less than a whole unit.
std::optional<ReadMinor> read_minor(const Atoms& atoms, std::uint32_t at) {
    const auto number = read_number(atoms, at);
    if (!number || number->fractional) return std::nullopt;
    for (const auto& unit : minor_units) {
        const auto length = atoms.spells(number->end, unit.text);
        const bool pence = unit.text != u"p" || (atoms.is_glued(number->end) && atoms[number->end].cased == u"p");
        if (!pence) continue;
        if (length == 0 || number->value >= unit.of_whole) continue;
        return ReadMinor{number->value / unit.of_whole, &unit, number->end + length};
    }
    return std::nullopt;
}

// What may stand behind the 五 of 八块五: in 八块五个 it counts something else.
bool may_follow_tail(const Atoms& atoms, std::uint32_t at) {
    if (at >= atoms.size() || !atoms.is_glued(at)) return true;
    if (!atoms.is_han(at)) return !atoms.is_number(at) && !atoms.is_any(at, {u"%", u".", u"-", u"/", u":"});
    return atoms.is_any(at, {u"的", u"给", u"退", u"吧", u"了", u"到", u"左", u"就", u"和", u"或", u"能", u"可", u"还",
                             u"会", u"是", u"也", u"都", u"呢", u"啊", u"哦", u"钱", u"运", u"优", u"以", u"将", u"已",
                             u"全", u"原", u"我", u"您", u"作", u"美", u"欧", u"人", u"直", u"后", u"在", u"请"});
}

// The 五 of 八块五 and the "90" of "48€90".
std::optional<ReadMinor> read_bare_tail(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t cents = 2;
    if (!atoms.is_glued(at)) return std::nullopt;
    const bool han_unit =
        atoms.is_any(at - 1, {u"块", u"元", u"角", u"毛"}) && !atoms.is_any(at - 2, {u"美", u"欧", u"日", u"澳"});
    const auto number = read_number(atoms, at);
    if (!number || number->fractional || number->end != at + 1 || !may_follow_tail(atoms, at + 1)) return std::nullopt;
    const bool two_digits = number->in_digits && atoms[at].text.size() == cents;
    const bool one_digit = han_unit && number->value > 0 && number->value < ten;
    const bool sign = atoms[at - 1].kind == TokenKind::symbol && !atoms.is_glued(at + 1);
    if (one_digit) return ReadMinor{number->value / ten, nullptr, at + 1};
    return two_digits && (sign || han_unit) ? std::optional(ReadMinor{number->value / hundred, nullptr, at + 1})
                                            : std::nullopt;
}

// "and 90 cents", 5角2分, 五: what stands behind the larger unit.
void add_minor(const Atoms& atoms, Sum& sum) {
    auto at = atoms.is(sum.end, u",") ? sum.end + 1 : sum.end;
    if (atoms.is(at, u"and")) ++at;
    auto minor = read_minor(atoms, at);
    if (!minor) minor = read_bare_tail(atoms, sum.end);
    if (!minor) return;
    sum.amount += minor->amount;
    sum.end = minor->end;
    if (minor->unit == nullptr || minor->unit->of_whole != ten) return;
    auto smallest = read_minor(atoms, sum.end);
    if (!smallest) smallest = read_bare_tail(atoms, sum.end);
    if (!smallest) return;
    sum.amount += smallest->unit == nullptr ? smallest->amount / ten : smallest->amount;
    sum.end = smallest->end;
}

SlotReading money(const Sum& sum, const Currency& currency) {
    SlotReading reading{SlotKind::money, sum.end,
                        Money{std::llround(sum.amount * hundred), std::string(currency.code)}};
    reading.other_currencies = currency.others;
    reading.approximate = sum.rough;
    return reading;
}

// "46 dollars and 50 cents (AUD)" and the "CAD" of "$46 CAD".
SlotReading with_tail(const Atoms& atoms, Sum sum, Currency currency) {
    add_minor(atoms, sum);
    if (const auto named = read_currency_behind(atoms, sum.end, sum.amount); named && atoms.is_han(sum.end)) {
        return money({sum.amount, named->end, sum.in_digits, sum.rough}, named->currency);  // 八块五美金
    }
    if (!currency.others.empty()) {
        if (const auto which = read_which_currency(atoms, sum.end, currency)) {
            currency = which->currency;
            sum.end = which->end;
        }
    }
    return money(sum, currency);
}

}  // namespace

MaybeSlot read_money(const Atoms& atoms, std::uint32_t at) {
    const auto before = read_currency_before(atoms, at);
    auto sum = read_sum(atoms, before ? before->end : at);
    if (!sum || (before && !sum->in_digits)) return std::nullopt;
    const auto behind = read_currency_behind(atoms, sum->end, sum->amount);
    if (before) {
        const bool agrees = behind && may_stand_for(before->currency, behind->currency.code);
        if (!agrees) return with_tail(atoms, *sum, before->currency);
        sum->end = behind->end;
        return with_tail(atoms, *sum, before->currency.others.empty() ? before->currency : behind->currency);
    }
    if (behind) {
        sum->end = behind->end;
        return with_tail(atoms, *sum, behind->currency);
    }
    const auto minor = read_minor(atoms, at);
    if (!minor || !minor->unit->alone || (atoms.is_han(at) && minor->unit->needs_digits)) return std::nullopt;
    return money({minor->amount, minor->end, sum->in_digits, false}, minor->unit->currency);
}

}  // namespace haoping
