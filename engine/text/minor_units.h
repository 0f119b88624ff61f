#pragma once

#include <optional>

#include "text/currencies.h"

namespace haoping {

// The smaller units of currencies: cents, bani, 角.
struct MinorUnit {
    double of_whole = 100;  // how many make one of the larger unit
    Currency currency;
    bool alone = false;         // may stand without the larger unit: "50 cents"
    bool needs_digits = false;  // then only behind digits: 一角 is a corner
    bool own = false;           // only behind its own currency: the "90 gr" of "48 zł 90 gr"
};

struct ReadMinorUnit {
    MinorUnit unit;
    std::uint32_t end = 0;  // the atom behind it
};

// "cents", "p", "bani", 分, behind the number.
std::optional<ReadMinorUnit> read_minor_unit(const Atoms& atoms, std::uint32_t at);

}  // namespace haoping
