#include <cmath>
#include <string_view>

#include "text/slots.h"

namespace haoping {
namespace {

struct CurrencyName {
    std::u16string_view text;
    std::string_view currency;
};

constexpr CurrencyName signs[] = {
    {u"$", "USD"},      {u"\u20AC", "EUR"}, {u"\u00A3", "GBP"}, {u"\u00A5", "CNY"},
    {u"\u20BD", "RUB"}, {u"\u20B9", "INR"}, {u"\u20A9", "KRW"},
};
// clang-format off
constexpr CurrencyName codes[] = {
    {u"usd", "USD"}, {u"eur", "EUR"}, {u"gbp", "GBP"}, {u"cny", "CNY"}, {u"rmb", "CNY"}, {u"jpy", "JPY"},
    {u"aud", "AUD"}, {u"cad", "CAD"}, {u"hkd", "HKD"}, {u"nzd", "NZD"}, {u"sgd", "SGD"}, {u"pln", "PLN"},
    {u"brl", "BRL"}, {u"mxn", "MXN"}, {u"rub", "RUB"}, {u"chf", "CHF"}, {u"sek", "SEK"}, {u"krw", "KRW"},
    {u"inr", "INR"}, {u"zar", "ZAR"}, {u"aed", "AED"}, {u"sar", "SAR"}, {u"ils", "ILS"}, {u"thb", "THB"},
    {u"myr", "MYR"}, {u"czk", "CZK"}, {u"huf", "HUF"}, {u"dkk", "DKK"}, {u"nok", "NOK"}, {u"twd", "TWD"},
    {u"kzt", "KZT"}, {u"uah", "UAH"}, {u"人民币", "CNY"}, {u"美元", "USD"}, {u"美金", "USD"}, {u"欧元", "EUR"},
};
// clang-format on
// clang-format off
constexpr CurrencyName names[] = {
    {u"dollar", "USD"}, {u"dollars", "USD"}, {u"buck", "USD"}, {u"bucks", "USD"}, {u"euro", "EUR"},
    {u"euros", "EUR"}, {u"pound", "GBP"}, {u"pounds", "GBP"}, {u"quid", "GBP"}, {u"yuan", "CNY"}, {u"yen", "JPY"},
    {u"zloty", "PLN"}, {u"rubles", "RUB"}, {u"roubles", "RUB"}, {u"块钱", "CNY"}, {u"块", "CNY"}, {u"元", "CNY"},
    {u"英镑", "GBP"}, {u"日元", "JPY"}, {u"円", "JPY"}, {u"加元", "CAD"}, {u"澳元", "AUD"}, {u"港币", "HKD"},
    {u"港元", "HKD"}, {u"卢布", "RUB"}, {u"刀", "USD"},
};
// clang-format on
// Before a $ or "dollars".
constexpr CurrencyName countries[] = {
    {u"us", "USD"},         {u"u.s", "USD"}, {u"american", "USD"}, {u"a", "AUD"},        {u"au", "AUD"},
    {u"australian", "AUD"}, {u"c", "CAD"},   {u"ca", "CAD"},       {u"canadian", "CAD"}, {u"hk", "HKD"},
    {u"nz", "NZD"},         {u"s", "SGD"},   {u"sg", "SGD"},       {u"r", "BRL"},        {u"mx", "MXN"},
};

struct ReadCurrency {
    std::string_view currency;
    std::uint32_t end = 0;
    bool bare_sign = false;  // "$" alone: a code behind the number may say which dollar
};
using MaybeCurrency = std::optional<ReadCurrency>;

template <std::size_t count>
MaybeCurrency one_of(const CurrencyName (&list)[count], const Atoms& atoms, std::uint32_t at) {
    for (const auto& entry : list) {
        if (const auto length = atoms.spells(at, entry.text); length > 0)
            return ReadCurrency{entry.currency, at + length};
    }
    return std::nullopt;
}

MaybeCurrency of_country(const Atoms& atoms, std::uint32_t at) {
    const auto country = one_of(countries, atoms, at);
    if (!country) return std::nullopt;
    const auto behind = country->end;
    const bool one_letter = atoms[at].text.size() == 1;
    const bool sign = atoms.is(behind, u"$") && (atoms.is_glued(behind) || !one_letter);
    const bool word = atoms.is(behind, u"dollars") || atoms.is(behind, u"dollar");
    if (!sign && !(word && !one_letter)) return std::nullopt;
    return ReadCurrency{country->currency, behind + 1};
}

MaybeCurrency before_number(const Atoms& atoms, std::uint32_t at) {
    if (auto sign = one_of(signs, atoms, at)) {
        sign->bare_sign = true;
        return sign;
    }
    if (const auto country = of_country(atoms, at)) return country;
    const bool rand = atoms[at].cased == u"R" && atoms.is_number(at + 1) && atoms.is_glued(at + 1);
    if (rand) return ReadCurrency{"ZAR", at + 1};
    return one_of(codes, atoms, at);
}

// The sign of "46 $46" and "46 US $46" belongs to the second number.
bool is_sign_of_next(const Atoms& atoms, std::uint32_t at, const ReadCurrency& sign) {
    return !atoms.is_glued(at) && atoms.is_number(sign.end);
}

MaybeCurrency behind_number(const Atoms& atoms, std::uint32_t at) {
    if (const auto code = one_of(codes, atoms, at)) return code;
    if (const auto name = one_of(names, atoms, at)) return name;
    auto sign = of_country(atoms, at);
    if (!sign) sign = one_of(signs, atoms, at);
    return sign && !is_sign_of_next(atoms, at, *sign) ? sign : std::nullopt;
}

SlotReading money(double amount, std::string_view currency, std::uint32_t end) {
    return {SlotKind::money, end, Money{std::llround(amount * 100), std::string(currency)}};
}

}  // namespace

MaybeSlot read_money(const Atoms& atoms, std::uint32_t at) {
    if (const auto before = before_number(atoms, at)) {
        const auto number = read_number(atoms, before->end);
        if (!number || !number->in_digits) return std::nullopt;
        const auto behind = behind_number(atoms, number->end);
        if (!behind) return money(number->value, before->currency, number->end);
        const bool agrees = behind->currency == before->currency || before->bare_sign;
        return agrees ? money(number->value, behind->currency, behind->end)
                      : money(number->value, before->currency, number->end);
    }
    const auto number = read_number(atoms, at);
    if (!number) return std::nullopt;
    if (atoms.is(number->end, u"cents") || atoms.is(number->end, u"cent")) {
        return money(number->value / 100, "USD", number->end + 1);
    }
    const auto behind = behind_number(atoms, number->end);
    if (!behind) return std::nullopt;
    return money(number->value, behind->currency, behind->end);
}

}  // namespace haoping
