#include "engine/memory/simulated_learner.h"

#include <algorithm>
#include <cmath>

namespace haoping::test {

namespace {

// Medians, and deviations of the logarithm.
constexpr double first_half_life_days = 3;
constexpr double first_power_days = 1;  // half is left after three times that
constexpr double of_learners = 0.4;
constexpr double of_items = 0.6;
constexpr double gain = 3;  // recalled at the half-life: 2.5 times as long
constexpr double of_gains = 0.25;
constexpr double of_weights = 0.15;
constexpr double known_after_reading = 0.75;  // on average

double first_days_of(Forgetting forgetting) {
    switch (forgetting) {
        case Forgetting::exponential: return first_half_life_days;
        case Forgetting::power: return first_power_days;
        case Forgetting::fsrs: return 1;
    }
    return 1;
}

}  // namespace

SimulatedLearner::SimulatedLearner(Forgetting forgetting, std::vector<SimulatedItem> items, std::uint64_t seed)
    : m_forgetting(forgetting), m_numbers(seed), m_items(std::move(items)), m_memories(m_items.size()) {
    const double able = spread(1, of_learners);
    m_gain = spread(gain, of_gains);
    for (auto& weight : m_weights) weight *= spread(1, of_weights);
    for (auto& memory : m_memories) {
        const double easy = spread(1, of_items);
        memory.first_days = first_days_of(forgetting) * able * easy;
        const double odds = known_after_reading / (1 - known_after_reading) * able * easy;
        memory.known_at_first = odds / (1 + odds);
    }
}

double SimulatedLearner::uniform() {
    return static_cast<double>(m_numbers.next() >> 11U) / static_cast<double>(1ULL << 53U);
}

// The sum of twelve: near enough, and the same everywhere.
double SimulatedLearner::normal() {
    double sum = -6;
    for (int i = 0; i < 12; ++i) sum += uniform();
    return sum;
}

double SimulatedLearner::spread(double median, double deviation) { return median * std::exp(deviation * normal()); }

double SimulatedLearner::recalls(const TrueMemory& memory, double day) const {
    if (!memory.met) return 0;
    const double elapsed = std::max(0.0, day - memory.last_day);
    switch (m_forgetting) {
        case Forgetting::exponential: return std::exp2(-elapsed / memory.days);
        case Forgetting::power: return 1 / std::sqrt(1 + elapsed / memory.days);
        case Forgetting::fsrs: return retrievability(memory.state, elapsed / memory.first_days, m_weights);
    }
    return 0;
}

bool SimulatedLearner::answer(std::size_t item, double day) {
    TrueMemory& memory = m_memories[item];
    const bool recalled = uniform() < (memory.met ? recalls(memory, day) : memory.known_at_first);
    const bool guessed = uniform() < m_items[item].chance;
    learn(memory, recalled, day);
    return recalled || guessed;
}

void SimulatedLearner::learn(TrueMemory& memory, bool recalled, double day) const {
    const double elapsed = std::max(0.0, day - memory.last_day);
    const Recall recall = recalled ? Recall::good : Recall::again;
    const bool fsrs = m_forgetting == Forgetting::fsrs;
    const double p = recalls(memory, day);
    if (!memory.met) {
        memory.days = memory.first_days;
        memory.state = first_review(recall, m_weights);
    } else if (fsrs) {
        memory.state = next_review(memory.state, recall, elapsed / memory.first_days, m_weights);
    } else if (recalled) {
        memory.days *= 1 + m_gain * (1 - p);
    } else {
        memory.days = std::max(memory.first_days, memory.days / 2);
    }
    memory.met = true;
    memory.last_day = day;
}

}  // namespace haoping::test
