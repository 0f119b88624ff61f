#pragma once

#include <optional>

#include "text/atoms.h"

namespace haoping {

// 120多 is some 120.
struct Sum {
    double amount = 0;
    std::uint32_t end = 0;
    bool in_digits = false;
    bool rough = false;
};

// A number as sums are written: "1.299,50" with thousands, "1 299,50", "48,-", "1.5k", 1.5w元, "120+".
std::optional<Sum> read_sum(const Atoms& atoms, std::uint32_t at);

}  // namespace haoping
