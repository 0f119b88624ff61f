#include <cmath>
#include <string>

#include "text/currencies.h"
#include "text/minor_units.h"
#include "text/slots.h"
#include "text/written_sum.h"

namespace haoping {
namespace {

constexpr double hundred = 100;
constexpr double ten = 10;

struct ReadMinor {
    double amount = 0;
    std::optional<MinorUnit> unit;
    std::uint32_t end = 0;
};

// 一分不少, "not lose one cent": the smallest coin stands for nothing at all.
bool stands_for_nothing(const Atoms& atoms, std::uint32_t behind) {
    if (!atoms.is_han(behind - 1)) return true;
    const auto next = atoms.is(behind, u"钱") ? behind + 1 : behind;
    return atoms.is_any(next, {u"不", u"都", u"也", u"没"});
}

// "90 cents", 5角; less than a whole unit.
std::optional<ReadMinor> read_minor(const Atoms& atoms, std::uint32_t at) {
    const auto number = read_number(atoms, at);
    if (!number || number->fractional) return std::nullopt;
    const auto read = read_minor_unit(atoms, number->end);
    if (!read || number->value >= read->unit.of_whole) return std::nullopt;
    if (number->value == 1 && read->unit.of_whole == hundred && stands_for_nothing(atoms, read->end)) return std::nullopt;
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
