#include "engine/memory/simulated_term.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

constexpr std::size_t items = 50;

template <typename MakeOrder>
TermResult ten_learners(Forgetting forgetting, MakeOrder make_order) {
    TermResult all;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        SimulatedLearner learner(forgetting, std::vector<SimulatedItem>(items), seed);
        const auto order = make_order();
        const auto result = go_through({.days = 120, .new_a_day = 5}, learner, *order);
        all.reviews += result.reviews;
        all.recall += result.recall / 10;
    }
    return all;
}

TermResult by_memory(Forgetting forgetting, double desired_retention = usual_retention) {
    return ten_learners(forgetting, [&] { return adaptive_order(items, desired_retention); });
}

}  // namespace

// ./run measure memory compares more orders and laws of forgetting, and not all come out so well.
SCENARIO("Who forgets as FSRS has it needs fewer reviews than going round and round", "[memory][order]") {
    const auto adaptive = by_memory(Forgetting::fsrs);
    std::size_t as_good = 0;
    for (const int days : {1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30}) {
        const auto rounds =
            ten_learners(Forgetting::fsrs, [&] { return fixed_order(items, {days}, AfterWrong::go_on); });
        INFO("a round in " << days << " days");
        if (rounds.recall < adaptive.recall) continue;
        ++as_good;
        CHECK(static_cast<double>(adaptive.reviews) < 0.75 * static_cast<double>(rounds.reviews));
    }
    CHECK(as_good > 0);
}

SCENARIO("More is kept where more is wished for, and costs more reviews", "[memory][order]") {
    for (const auto forgetting : {Forgetting::exponential, Forgetting::power, Forgetting::fsrs}) {
        const auto little = by_memory(forgetting, least_retention);
        const auto much = by_memory(forgetting, most_retention);
        CHECK(much.recall > little.recall);
        CHECK(much.reviews > little.reviews);
    }
}

SCENARIO("A simulated term is the same each time", "[memory][order]") {
    const auto once = by_memory(Forgetting::power);
    const auto again = by_memory(Forgetting::power);
    CHECK(once.reviews == again.reviews);
    CHECK(once.recall == again.recall);
}
