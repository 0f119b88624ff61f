#include "text/written_sum.h"

#include <array>
#include <string_view>

#include "text/characters.h"
#include "text/currencies.h"
#include "text/numbers.h"

namespace haoping {
namespace {

constexpr double thousand = 1000;
constexpr double hundred = 100;

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

}  // namespace

// Three digits behind a point are thousands.
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

}  // namespace haoping
