#pragma once

#include "recognition/features.h"

namespace haoping {

// One key of two, for features that are made of parts. The order counts.
constexpr FeatureKey mixed(FeatureKey a, FeatureKey b) {
    std::uint64_t x = (static_cast<std::uint64_t>(a) << 32U | b) * 0x9E3779B97F4A7C15ULL;
    x ^= x >> 29U;
    x *= 0xBF58476D1CE4E5B9ULL;
    return static_cast<FeatureKey>(x >> 32U);
}

}  // namespace haoping
