#include "memory/fsrs.h"

#include <algorithm>
#include <cmath>

namespace haoping {

namespace {

constexpr double least_stability = 0.001;

double grade(Recall recall) { return static_cast<double>(recall); }

double decay(const FsrsWeights& w) { return -w[20]; }

// So that a stability is the time after which 0.9 is left.
double factor(const FsrsWeights& w) { return std::pow(0.9, 1 / decay(w)) - 1; }

double raw_first_difficulty(Recall recall, const FsrsWeights& w) {
    return w[4] - std::exp(w[5] * (grade(recall) - 1)) + 1;
}

double in_range(double difficulty) { return std::clamp(difficulty, 1.0, 10.0); }

// The harder it is already, the less a failure adds; all drifts slowly towards that of the easiest.
double next_difficulty(double difficulty, Recall recall, const FsrsWeights& w) {
    const double change = -w[6] * (grade(recall) - 3);
    const double damped = difficulty + change * (10 - difficulty) / 9;
    return in_range(w[7] * raw_first_difficulty(Recall::easy, w) + (1 - w[7]) * damped);
}

double after_recall(const MemoryState& state, Recall recall, double recalled, const FsrsWeights& w) {
    const double hard = recall == Recall::hard ? w[15] : 1;
    const double easy = recall == Recall::easy ? w[16] : 1;
    return state.stability_days *
           (1 + std::exp(w[8]) * (11 - state.difficulty) * std::pow(state.stability_days, -w[9]) *
                    (std::exp(w[10] * (1 - recalled)) - 1) * hard * easy);
}

double after_forgetting(const MemoryState& state, double recalled, const FsrsWeights& w) {
    const double forgotten = w[11] * std::pow(state.difficulty, -w[12]) *
                             (std::pow(state.stability_days + 1, w[13]) - 1) * std::exp(w[14] * (1 - recalled));
    return std::min(forgotten, state.stability_days / std::exp(w[17] * w[18]));
}

double after_same_day(double stability, Recall recall, const FsrsWeights& w) {
    const double growth = std::exp(w[17] * (grade(recall) - 3 + w[18])) * std::pow(stability, -w[19]);
    return stability * (recall >= Recall::good ? std::max(growth, 1.0) : growth);
}

}  // namespace

MemoryState first_review(Recall recall, const FsrsWeights& w) {
    return {w[static_cast<std::size_t>(recall) - 1], in_range(raw_first_difficulty(recall, w))};
}

MemoryState next_review(const MemoryState& state, Recall recall, double elapsed_days, const FsrsWeights& w) {
    const double recalled = retrievability(state, elapsed_days, w);
    const double stability = elapsed_days < 1          ? after_same_day(state.stability_days, recall, w)
                             : recall == Recall::again ? after_forgetting(state, recalled, w)
                                                       : after_recall(state, recall, recalled, w);
    return {std::max(stability, least_stability), next_difficulty(state.difficulty, recall, w)};
}

double retrievability(const MemoryState& state, double elapsed_days, const FsrsWeights& w) {
    return std::pow(1 + factor(w) * std::max(elapsed_days, 0.0) / state.stability_days, decay(w));
}

int interval_days(const MemoryState& state, double desired_retention, const FsrsWeights& w) {
    const double days = state.stability_days / factor(w) * (std::pow(desired_retention, 1 / decay(w)) - 1);
    return static_cast<int>(std::clamp(std::round(days), 1.0, static_cast<double>(longest_interval_days)));
}

}  // namespace haoping
