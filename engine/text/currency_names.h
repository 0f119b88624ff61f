#pragma once

#include <span>
#include <string_view>

#include "text/currencies.h"

namespace haoping {

// The signs and names of currencies, as data.

// A sign: "$", "€", "zł", "đ". Null when it is none.
const Currency* currency_of_sign(std::u16string_view sign);

// How a word has to be written to be meant: "RM 45" but not "rm 45".
enum class Letters : std::uint8_t { any, capital, capitals };
// Where it may stand to the number; alone, crowns and soles are goods: only "Swedish
// crowns" and those that somebody pays are money.
enum class Side : std::uint8_t { behind, both, behind_nation };

struct CurrencyWord {
    Currency currency;
    Letters letters = Letters::any;
    Side side = Side::behind;
};
// "dollars", "kr", "Rs". Null when it is none.
const CurrencyWord* currency_of_word(std::u16string_view word);

// "Australian", "US", "hk": the code of the currency of the country. Empty when it is none.
std::string_view currency_of_nation(std::u16string_view word);

// 美元, 块: the longer of two that begin alike comes first.
struct HanCurrency {
    std::u16string_view name;
    Currency currency;
    bool whole_word = false;  // 刀, but not in 刀具
    bool before = false;      // may stand before the number: 人民币46
};
std::span<const HanCurrency> han_currencies();

}  // namespace haoping
