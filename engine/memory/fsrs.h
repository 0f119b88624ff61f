#pragma once

#include <array>
#include <cstdint>

namespace haoping {

// FSRS-6, the Free Spaced Repetition Scheduler: a three-component model of memory. Formulas and default weights as
// published by Open Spaced Repetition (github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm); the model
// goes back to Ye, Su & Cao, "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling",
// KDD 2022. The defaults were fitted by them to the reviews of many thousands of users of Anki.

// How well something was recalled. hard still is a recall.
enum class Recall : std::uint8_t { again = 1, hard, good, easy };

struct MemoryState {
    double stability_days = 0;  // after so long, nine of ten are still recalled; at least 0.001
    double difficulty = 0;      // 1–10
};

using FsrsWeights = std::array<double, 21>;
inline constexpr FsrsWeights default_fsrs_weights{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                                  0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                                  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

MemoryState first_review(Recall recall, const FsrsWeights& weights = default_fsrs_weights);
// `elapsed_days` since the review before; below 1 it was on the same day.
MemoryState next_review(const MemoryState& state, Recall recall, double elapsed_days,
                        const FsrsWeights& weights = default_fsrs_weights);

// The probability of recalling it, 0–1.
double retrievability(const MemoryState& state, double elapsed_days, const FsrsWeights& weights = default_fsrs_weights);

inline constexpr int longest_interval_days = 36'500;
// Whole days, at least 1, until the probability has sunk to `desired_retention` (0–1, not 0 or 1).
int interval_days(const MemoryState& state, double desired_retention,
                  const FsrsWeights& weights = default_fsrs_weights);

}  // namespace haoping
