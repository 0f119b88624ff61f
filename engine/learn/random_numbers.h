#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace haoping {

// SplitMix64 (Steele, Lea & Flood 2014): the same numbers on every machine, which std's distributions don't promise.
class RandomNumbers {
public:
    explicit RandomNumbers(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }

    // 0 … end − 1; end > 0. The bias is under end ÷ 2³², of no consequence here.
    std::size_t below(std::size_t end) {
        return static_cast<std::size_t>(((next() >> 32U) * static_cast<std::uint64_t>(end)) >> 32U);
    }

    template <typename T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t left = values.size(); left > 1; --left) std::swap(values[left - 1], values[below(left)]);
    }

private:
    std::uint64_t m_state;
};

}  // namespace haoping
