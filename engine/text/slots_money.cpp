#include <array>
#include <cmath>
#include <string>

#include "text/characters.h"
#include "text/currencies.h"
#include "text/minor_units.h"
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
    if (atoms[at].narrow != atoms[at - 1].narrow) return false;  // "② 938元"
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

// The "299.50" of "1，299.50" with a comma of full width: three digits and cents.
bool is_group_behind_wide_comma(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t length = 6;
    constexpr std::size_t point = 3;
    const bool wide = atoms.is(at, u",") && !atoms[at].narrow && atoms.is_glued(at) && atoms.is_glued(at + 1);
    const auto text = atoms[at + 1].text;
    return wide && atoms.is_number(at + 1) && text.size() == length && text[point] == u'.';
}

// The "·90" of "48·90".
bool is_cents_behind_dot(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t cents = 2;
    return atoms.is(at, u"\u00B7") && atoms.is_glued(at) && atoms.is_number(at + 1) && atoms.is_glued(at + 1) &&
           atoms[at + 1].text.size() == cents;
}

// What multiplies the number before the name of a currency: 1.5w元, "12 mil pesos", "150rb rupiah".
double power_before_currency(const Atoms& atoms, std::uint32_t at) {
    struct Power {
        std::u16string_view word;
        double value;
        std::string_view codes;
    };
    constexpr double ten_thousand = 1e4;
    constexpr double million = 1e6;
    constexpr std::array<Power, 6> powers{{{u"w", ten_thousand, "CNY"},
                                           {u"mil", thousand, "MXN PHP COP CLP ARS UYU DOP CUP PEN BRL RON EUR"},
                                           {u"rb", thousand, "IDR"},
                                           {u"ribu", thousand, "IDR"},
                                           {u"jt", million, "IDR"},
                                           {u"juta", million, "IDR"}}};
    for (const auto& power : powers) {
        if (!atoms.is(at, power.word)) continue;
        const auto currency = read_currency_behind(atoms, at + 1, thousand);
        if (currency && power.codes.find(currency->currency.code) != std::string_view::npos) return power.value;
    }
    return 1;
}

void add_written_parts(const Atoms& atoms, std::uint32_t at, Sum& sum, bool whole) {
    constexpr std::size_t longest = 3;
    add_groups(atoms, at, sum);
    if (whole && sum.end == at + 1 && is_group_behind_wide_comma(atoms, sum.end) && atoms[at].text.size() <= longest) {
        sum.amount = sum.amount * thousand + read_number(atoms, sum.end + 1)->value;
        sum.end += 2;
    } else if (whole && is_cents_behind_dot(atoms, sum.end)) {
        sum.amount += read_number(atoms, sum.end + 1)->value / hundred;
        sum.end += 2;
    } else if (atoms.is(sum.end, u"k") && atoms.is_glued(sum.end)) {
        sum.amount *= thousand;
        ++sum.end;
    } else if (const auto power = power_before_currency(atoms, sum.end); power > 1) {
        sum.amount *= power;
        ++sum.end;
    }
}

// A number as sums are written: three digits behind a point are thousands.
std::optional<Sum> read_sum(const Atoms& atoms, std::uint32_t at) {
    const auto number = read_amount_with_comma(atoms, at);
    if (!number) return std::nullopt;
    const bool thousands = number->fractional && number->other;
    Sum sum{thousands ? *number->other : number->value, number->end, number->in_digits, false};
    if (atoms.is_number(at)) add_written_parts(atoms, at, sum, !number->fractional);
    const auto end = behind_rough_tail(atoms, sum.end);
    sum.rough = end > sum.end;
    sum.end = behind_dash(atoms, end);
    return sum;
}

struct ReadMinor {
    double amount = 0;
    std::optional<MinorUnit> unit;
    std::uint32_t end = 0;
};

// "90 cents", 5角; less than a whole unit.
std::optional<ReadMinor> read_minor(const Atoms& atoms, std::uint32_t at) {
    const auto number = read_number(atoms, at);
    if (!number || number->fractional) return std::nullopt;
    const auto read = read_minor_unit(atoms, number->end);
    if (!read || number->value >= read->unit.of_whole) return std::nullopt;
    return ReadMinor{number->value / read->unit.of_whole, read->unit, read->end};
}

// What may stand behind the 五 of 八块五: in 八块五个 it counts something else.
bool may_follow_tail(const Atoms& atoms, std::uint32_t at) {
    if (at >= atoms.size() || !atoms.is_glued(at)) return true;
    if (!atoms.is_han(at)) {
        const bool number_goes_on = atoms.is_any(at, {u".", u"-", u"/", u":"}) && atoms.is_number(at + 1);
        return !atoms.is_number(at) && !number_goes_on && !atoms.is_any(at, {u"%", u"-", u"/"});
    }
    return atoms.is_any(at, {u"的", u"给", u"退", u"吧", u"了", u"到", u"左", u"就", u"和", u"或", u"能", u"可", u"还",
                             u"会", u"是", u"也", u"都", u"呢", u"啊", u"哦", u"钱", u"运", u"优", u"以", u"将", u"已",
                             u"全", u"原", u"我", u"您", u"作", u"美", u"欧", u"人", u"直", u"后", u"在", u"请"});
}

// The 五 of 八块五, the 半 of 八块半 and the "90" of "48€90".
std::optional<ReadMinor> read_glued_tail(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t cents = 2;
    if (!atoms.is_glued(at)) return std::nullopt;
    const bool han_unit =
        atoms.is_any(at - 1, {u"块", u"元", u"角", u"毛"}) && !atoms.is_any(at - 2, {u"美", u"欧", u"日", u"澳"});
    if (han_unit && atoms.is(at, u"半") && may_follow_tail(atoms, at + 1)) return ReadMinor{0.5, {}, at + 1};
    const auto number = read_number(atoms, at);
    if (!number || number->fractional || number->end != at + 1 || !may_follow_tail(atoms, at + 1)) return std::nullopt;
    const bool two_digits = number->in_digits && atoms[at].text.size() == cents;
    const bool one_digit = han_unit && number->value > 0 && number->value < ten;
    const bool sign = atoms[at - 1].kind == TokenKind::symbol;
    if (one_digit) return ReadMinor{number->value / ten, {}, at + 1};
    return two_digits && (sign || han_unit) ? std::optional(ReadMinor{number->value / hundred, {}, at + 1})
                                            : std::nullopt;
}

// What may stand behind the "90" of "48 dollars 90": in "48 dollars 90 days" it counts.
bool may_follow_spoken_tail(const Atoms& atoms, std::uint32_t at) {
    if (at >= atoms.size() || atoms.begins_line(at)) return true;
    if (atoms[at].kind == TokenKind::symbol) return may_follow_tail(atoms, at);
    return !atoms.is_glued(at) && atoms.is_any(at, {u"back", u"to", u"for", u"and", u"or", u"as", u"from", u"will",
                                                   u"is", u"today", u"now", u"in", u"only", u"by", u"off"});
}

// The "90" of "48 dollars 90" and the "ninety" of "forty-eight dollars ninety": behind the name of a currency.
std::optional<ReadMinor> read_spoken_tail(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t cents = 2;
    if (at == 0 || atoms.begins_line(at) || atoms.is_han(at) || !names_currency(atoms[at - 1])) return std::nullopt;
    const auto number = read_number(atoms, at);
    if (!number || number->fractional || number->value < 1 || number->value >= hundred) return std::nullopt;
    const bool cents_alone = number->in_digits ? atoms[at].text.size() == cents : number->value >= ten;
    if (!cents_alone || !may_follow_spoken_tail(atoms, number->end)) return std::nullopt;
    return ReadMinor{number->value / hundred, {}, number->end};
}

std::optional<ReadMinor> read_bare_tail(const Atoms& atoms, std::uint32_t at) {
    if (const auto glued = read_glued_tail(atoms, at)) return glued;
    return read_spoken_tail(atoms, at);
}

// "and 90 cents", 5角2分, 五: what stands behind the larger unit.
void add_minor(const Atoms& atoms, const Currency& currency, Sum& sum) {
    auto at = atoms.is(sum.end, u",") ? sum.end + 1 : sum.end;
    if (atoms.is(at, u"and")) ++at;
    auto minor = read_minor(atoms, at);
    if (minor && minor->unit->own && !have_common(minor->unit->currency, currency)) return;
    if (!minor) minor = read_bare_tail(atoms, sum.end);
    if (!minor) return;
    sum.amount += minor->amount;
    sum.end = minor->end;
    if (!minor->unit || minor->unit->of_whole != ten) return;
    auto smallest = read_minor(atoms, sum.end);
    if (!smallest) smallest = read_bare_tail(atoms, sum.end);
    if (!smallest) return;
    sum.amount += smallest->unit ? smallest->amount : smallest->amount / ten;
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
    add_minor(atoms, currency, sum);
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
