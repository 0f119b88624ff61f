#pragma once

#include <optional>

#include "text/atoms.h"

namespace haoping {

// A number that was read, and the atom behind it.
struct ReadNumber {
    double value = 0;
    std::uint32_t end = 0;
    bool in_digits = false;
    bool fractional = false;
    std::optional<double> other;  // "1.299" may be 1299
};

// "46", "1,299.00", "46,50", "1.5万", "three", "twenty-five", "a hundred", "three (3)", 三, 十五, 两百五十, 两百五.
std::optional<ReadNumber> read_number(const Atoms& atoms, std::uint32_t at);

// 壹, 伍, 拾: the numerals of cheques.
bool is_cheque_numeral(const Atoms& atoms, std::uint32_t at);

// A number that has its unit behind or before it, and so may be written more freely: also 四十八点九, "forty-eight
// point nine", "one and a half", "1½".
std::optional<ReadNumber> read_amount(const Atoms& atoms, std::uint32_t at);

// The same with one digit behind a comma: "48,9". Days may be listed so.
std::optional<ReadNumber> read_amount_with_comma(const Atoms& atoms, std::uint32_t at);

// Behind the 多, 余 or 来 of 120多元, the "+" of "120+ euros" and the "-odd" of "120-odd euros", which makes a number a
// rough one; `at` itself when there is none.
std::uint32_t behind_rough_tail(const Atoms& atoms, std::uint32_t at);

}  // namespace haoping
