#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace haoping {

// Two marks of the same thing, 0–1 each: the one a person gave and the one that was computed.
struct MarkPair {
    double given = 0;
    double computed = 0;
};

// How finely marks are told apart before they are compared: a mark falls into round(mark × steps), so there are
// steps + 1 categories, and a step is what "adjacent" means.
//
// Totals are compared in whole points (101 categories): the quadratic kappa needs no coarser bins, as bins only hide
// differences or invent them at their edges. Criteria are compared in quarters: rubrics mark in halves, and the mean
// of two markers falls between. Adjacent totals are those within 10 points.
struct MarkScale {
    int steps = 1;           // > 0
    int adjacent_steps = 1;  // marks so many steps apart, or fewer, count as adjacent
    bool operator==(const MarkScale&) const = default;
};
inline constexpr MarkScale scale_of_totals{100, 10};
inline constexpr MarkScale scale_of_criteria{4, 2};

// Sums over pairs of category numbers. All are whole, so adding them up in any order gives the same bits.
struct PairSums {
    double n = 0;
    double given = 0, computed = 0;
    double given_squares = 0, computed_squares = 0, products = 0;

    void add(const MarkPair& pair, const MarkScale& scale);
    PairSums& operator+=(const PairSums& other);
};

// Quadratic weighted kappa (Cohen 1968, Psychological Bulletin 70(4), 213–220):
//     1 − Σ w·observed ÷ Σ w·expected,   w = (i − j)²,   expected = product of the margins.
// With these weights it equals 2·cov ÷ (var + var + (mean − mean)²) with moments over n, which is how it is computed.
// Empty when it is undefined: no pairs, or both sides always the same one mark. 0 is chance, 1 is identity.
std::optional<double> quadratic_kappa(const PairSums& sums);
std::optional<double> quadratic_kappa(std::span<const MarkPair> pairs, const MarkScale& scale);

// The mean of several kappas by Fisher's z: tanh(mean(atanh κ)). Kappas beyond ±0.999 count as ±0.999.
// Empty for an empty list.
std::optional<double> fisher_mean(std::span<const double> kappas);

struct Interval {
    double low = 0;
    double high = 0;
};

// The limits that Williamson, Xi & Breyer (2012, Educational Measurement: Issues and Practice 31(1), 2–13) ask of
// automated marking before it is used beside people.
inline constexpr double least_kappa = 0.70;
inline constexpr double largest_mean_difference = 0.15;  // of the standardised difference, either way

// How well computed marks agree with given ones.
struct Agreement {
    std::size_t n = 0;
    std::optional<double> kappa;  // quadratic weighted
    double exact = 0;             // share of pairs in the same category
    double adjacent = 0;          // share within MarkScale::adjacent_steps, exact ones included
    double mean_absolute_error = 0;
    double mean_given = 0;
    double mean_computed = 0;
    // (mean computed − mean given) ÷ √((var given + var computed) ÷ 2). Empty when neither side varies.
    std::optional<double> standardised_mean_difference;
};

Agreement agreement_of(std::span<const MarkPair> pairs, const MarkScale& scale);

// Percentile bootstrap of the kappa, 95 %: replies are drawn with replacement, each with all that was marked in it
// (marks of one reply are not independent). `replies` holds the sums of each reply. The same seed gives the same
// interval. Empty when fewer than two replies or nearly all draws have no kappa.
std::optional<Interval> bootstrap_kappa(std::span<const PairSums> replies, std::uint64_t seed = 1, int draws = 2000);

}  // namespace haoping
