#include "engine/memory/simulated_term.h"

#include <algorithm>
#include <optional>

namespace haoping::test {

namespace {

constexpr int most_a_day = 3;
constexpr std::chrono::minutes between_rounds{15};

Instant at(int day) { return Instant{std::chrono::days{20'000 + day} + std::chrono::hours{16}}; }
double in_days(Instant now) { return std::chrono::duration<double, std::ratio<86'400>>(now - at(0)).count(); }

class Adaptive : public ReviewOrder {
public:
    Adaptive(std::size_t items, double desired_retention) : m_items(items), m_desired(desired_retention) {}
    void note(std::size_t item, bool right, Instant now) override {
        m_items[item] = remember(m_items[item], right ? Recall::good : Recall::again, now);
    }
    bool is_due(std::size_t item, Instant now) const override {
        return m_items[item] && due_at(*m_items[item], m_desired) <= now;
    }

private:
    std::vector<std::optional<Memory>> m_items;
    double m_desired;
};

class Fixed : public ReviewOrder {
public:
    Fixed(std::size_t items, std::vector<int> days, AfterWrong after_wrong)
        : m_items(items), m_days(std::move(days)), m_after_wrong(after_wrong) {}
    void note(std::size_t item, bool right, Instant now) override {
        Place& place = m_items[item];
        if (!right && m_after_wrong == AfterWrong::begin_again) place.next = 0;
        place.due = now + std::chrono::days{m_days.at(place.next)};
        place.next = std::min(place.next + 1, m_days.size() - 1);
    }
    bool is_due(std::size_t item, Instant now) const override { return m_items[item].due && *m_items[item].due <= now; }

private:
    struct Place {
        std::size_t next = 0;
        std::optional<Instant> due;
    };
    std::vector<Place> m_items;
    std::vector<int> m_days;
    AfterWrong m_after_wrong;
};

double mean_recall(const SimulatedLearner& learner, Instant now) {
    double sum = 0;
    std::size_t met = 0;
    for (std::size_t item = 0; item < learner.item_count(); ++item) {
        if (!learner.has_met(item)) continue;
        ++met;
        sum += learner.recalls(item, in_days(now));
    }
    return met == 0 ? 0 : sum / static_cast<double>(met);
}

}  // namespace

std::unique_ptr<ReviewOrder> adaptive_order(std::size_t items, double desired_retention) {
    return std::make_unique<Adaptive>(items, desired_retention);
}

std::unique_ptr<ReviewOrder> fixed_order(std::size_t items, std::vector<int> days, AfterWrong after_wrong) {
    return std::make_unique<Fixed>(items, std::move(days), after_wrong);
}

TermResult go_through(const Term& term, SimulatedLearner& learner, ReviewOrder& order) {
    TermResult result;
    std::size_t met = 0;
    const auto ask = [&](std::size_t item, Instant now) { order.note(item, learner.answer(item, in_days(now)), now); };
    for (int day = 0; day < term.days; ++day) {
        if (day > 0) result.recall += mean_recall(learner, at(day));
        for (int round = 0; round < most_a_day; ++round)
            for (std::size_t item = 0; item < met; ++item) {
                const Instant now = at(day) + round * between_rounds;
                if (!order.is_due(item, now)) continue;
                ask(item, now);
                ++result.reviews;
            }
        for (const auto end = std::min(met + term.new_a_day, learner.item_count()); met < end; ++met) ask(met, at(day));
    }
    result.recall /= std::max(1, term.days - 1);
    result.recall_at_end = mean_recall(learner, at(term.days));
    return result;
}

}  // namespace haoping::test
