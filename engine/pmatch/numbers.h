#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace haoping {

// How far a number reaches from a place, read with a power of ten (1.2e3, 1.2x10<sup>3</sup>), with decimals, as a
// whole number: in this order; 0 where it can't be read so. A sign may stand before it, without a space.
std::array<std::size_t, 3> number_lengths(std::u32string_view text);

// The value of a text that is a number from end to end.
std::optional<double> number_value(std::u32string_view text);

// By value, as far as doubles can tell.
bool same_number(double wanted, double written);

}  // namespace haoping
