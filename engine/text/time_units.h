#pragma once

#include <optional>

#include "text/atoms.h"

namespace haoping {

constexpr std::int64_t minutes_of_hour = 60;

// A unit of time and the words that belong to it.
struct ReadUnit {
    std::int64_t minutes = 0;
    bool business = false;
    bool and_half = false;  // 一个半小时
    std::uint32_t end = 0;
};

// "days", "business days", "dyas", 个半小时, behind a number, which is `value`.
std::optional<ReadUnit> read_unit(const Atoms& atoms, std::uint32_t at, double value);

// The atoms of 内, 之内 or 以内; 0 when there are none.
std::uint32_t length_of_within(const Atoms& atoms, std::uint32_t at);

}  // namespace haoping
