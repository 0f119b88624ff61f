#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/atoms.h"

namespace haoping {

// What the sign, name or code of a currency stands for.
struct Currency {
    std::string_view code;    // of ISO 4217: what it means when the case does not tell
    std::string_view others;  // what else it may mean: "AUD CAD" behind "$"; empty: nothing
};

bool may_stand_for(const Currency& currency, std::string_view code);
// Whether both may mean one currency.
bool have_common(const Currency& one, const Currency& other);

struct ReadCurrency {
    Currency currency;
    std::uint32_t end = 0;  // the atom behind it
};
using MaybeCurrency = std::optional<ReadCurrency>;

// "$", "US $", "EUR", "AUD $", "Rs.", 人民币: written before the number.
MaybeCurrency read_currency_before(const Atoms& atoms, std::uint32_t at);

// "€", "USD", "Australian dollars", "kr", 元, 美金: written behind the number, which is `amount`.
MaybeCurrency read_currency_behind(const Atoms& atoms, std::uint32_t at, double amount);

// The "CAD" of "$46 CAD" and the "(AUD)" of "46 dollars (AUD)": which of its currencies `sign` means.
MaybeCurrency read_which_currency(const Atoms& atoms, std::uint32_t at, const Currency& sign);

// Whether a word before a number might be a currency.
bool may_begin_currency(const Atom& word);
bool is_currency_sign(const Atom& atom);
// "dollars", "pounds"; no code.
bool names_currency(const Atom& atom);

}  // namespace haoping
