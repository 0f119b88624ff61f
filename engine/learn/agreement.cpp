#include "learn/agreement.h"

#include <algorithm>
#include <cmath>

#include "learn/random_numbers.h"

namespace haoping {
namespace {

double category(double mark, const MarkScale& scale) { return std::round(std::clamp(mark, 0.0, 1.0) * scale.steps); }

struct Moments {
    double mean_given, mean_computed;
    double variance_given, variance_computed, covariance;  // over n
};

Moments moments_of(const PairSums& sums) {
    const double x = sums.given / sums.n;
    const double y = sums.computed / sums.n;
    return {.mean_given = x,
            .mean_computed = y,
            .variance_given = sums.given_squares / sums.n - x * x,
            .variance_computed = sums.computed_squares / sums.n - y * y,
            .covariance = sums.products / sums.n - x * y};
}

double percentile(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - static_cast<double>(below));
}

}  // namespace

void PairSums::add(const MarkPair& pair, const MarkScale& scale) {
    const double x = category(pair.given, scale);
    const double y = category(pair.computed, scale);
    *this += {.n = 1, .given = x, .computed = y, .given_squares = x * x, .computed_squares = y * y, .products = x * y};
}

PairSums& PairSums::operator+=(const PairSums& other) {
    n += other.n;
    given += other.given;
    computed += other.computed;
    given_squares += other.given_squares;
    computed_squares += other.computed_squares;
    products += other.products;
    return *this;
}

std::optional<double> quadratic_kappa(const PairSums& sums) {
    if (sums.n == 0) return std::nullopt;
    // Times n², so that all is whole and "no difference expected" is exactly 0.
    const double observed = sums.n * (sums.given_squares + sums.computed_squares - 2 * sums.products);
    const double expected = sums.n * (sums.given_squares + sums.computed_squares) - 2 * sums.given * sums.computed;
    if (expected <= 0) return std::nullopt;
    return 1 - observed / expected;
}

std::optional<double> quadratic_kappa(std::span<const MarkPair> pairs, const MarkScale& scale) {
    PairSums sums;
    for (const auto& pair : pairs) sums.add(pair, scale);
    return quadratic_kappa(sums);
}

std::optional<double> fisher_mean(std::span<const double> kappas) {
    if (kappas.empty()) return std::nullopt;
    constexpr double limit = 0.999;  // atanh(1) is infinite
    double sum = 0;
    for (const double kappa : kappas) sum += std::atanh(std::clamp(kappa, -limit, limit));
    return std::tanh(sum / static_cast<double>(kappas.size()));
}

Agreement agreement_of(std::span<const MarkPair> pairs, const MarkScale& scale) {
    Agreement result;
    result.n = pairs.size();
    if (pairs.empty()) return result;
    PairSums sums;
    for (const auto& pair : pairs) {
        sums.add(pair, scale);
        const double apart = std::abs(category(pair.given, scale) - category(pair.computed, scale));
        result.exact += apart == 0 ? 1 : 0;
        result.adjacent += apart <= scale.adjacent_steps ? 1 : 0;
        result.mean_absolute_error += std::abs(pair.given - pair.computed);
        result.mean_given += pair.given;
        result.mean_computed += pair.computed;
    }
    for (double* sum :
         {&result.exact, &result.adjacent, &result.mean_absolute_error, &result.mean_given, &result.mean_computed}) {
        *sum /= static_cast<double>(pairs.size());
    }
    result.kappa = quadratic_kappa(sums);
    const Moments moments = moments_of(sums);
    const double pooled = (moments.variance_given + moments.variance_computed) / 2;
    if (pooled > 1e-12) {
        result.standardised_mean_difference = (moments.mean_computed - moments.mean_given) / std::sqrt(pooled);
    }
    return result;
}

std::optional<Interval> bootstrap_kappa(std::span<const PairSums> replies, std::uint64_t seed, int draws) {
    if (replies.size() < 2 || draws < 1) return std::nullopt;
    RandomNumbers random(seed);
    std::vector<double> kappas;
    for (int draw = 0; draw < draws; ++draw) {
        PairSums sums;
        for (std::size_t taken = 0; taken < replies.size(); ++taken) sums += replies[random.below(replies.size())];
        if (const auto kappa = quadratic_kappa(sums)) kappas.push_back(*kappa);
    }
    if (kappas.size() * 2 < static_cast<std::size_t>(draws)) return std::nullopt;
    std::sort(kappas.begin(), kappas.end());
    return Interval{percentile(kappas, 0.025), percentile(kappas, 0.975)};
}

}  // namespace haoping
