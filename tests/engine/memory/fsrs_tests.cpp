#include "memory/fsrs.h"

#include <vector>

#include "support/catch.h"

using namespace haoping;

namespace {

struct Step {
    Recall recall;
    double elapsed_days;
};

MemoryState after(const std::vector<Step>& steps, const FsrsWeights& weights = default_fsrs_weights) {
    MemoryState state = first_review(steps.front().recall, weights);
    for (std::size_t i = 1; i < steps.size(); ++i)
        state = next_review(state, steps[i].recall, steps[i].elapsed_days, weights);
    return state;
}

bool is_near(double a, double b, double by) { return a > b - by && a < b + by; }

}  // namespace

// The figures are those that the reference implementations (py-fsrs 6, ts-fsrs 5, fsrs-rs 5) are tested with.
SCENARIO("The first review sets stability and difficulty as the reference does", "[memory][fsrs]") {
    struct First {
        Recall recall;
        double stability;
        double difficulty;
    };
    for (const auto& [recall, stability, difficulty] :
         {First{Recall::again, 0.212, 6.4133}, First{Recall::hard, 1.2931, 5.11217071},
          First{Recall::good, 2.3065, 2.11810397}, First{Recall::easy, 8.2956, 1.0}}) {
        const auto state = first_review(recall);
        CHECK(is_near(state.stability_days, stability, 1e-6));
        CHECK(is_near(state.difficulty, difficulty, 1e-6));
    }
}

SCENARIO("Six reviews end where the reference ends", "[memory][fsrs]") {
    const std::vector<Step> steps{{Recall::again, 0}, {Recall::good, 0}, {Recall::good, 1},
                                  {Recall::good, 3},  {Recall::good, 8}, {Recall::good, 21}};
    const auto state = after(steps);
    CHECK(is_near(state.stability_days, 53.62691, 1e-4));
    CHECK(is_near(state.difficulty, 6.3574867, 1e-4));
    GIVEN("weights without the step of the same day") {
        auto weights = default_fsrs_weights;
        weights[17] = weights[18] = weights[19] = 0;
        THEN("it ends where the reference ends then") {
            CHECK(is_near(after(steps, weights).stability_days, 53.335106, 1e-4));
        }
    }
}

SCENARIO("The schedule of thirteen reviews is the reference's", "[memory][fsrs]") {
    const std::vector<Recall> recalls{Recall::good, Recall::good,  Recall::good,  Recall::good, Recall::good,
                                      Recall::good, Recall::again, Recall::again, Recall::good, Recall::good,
                                      Recall::good, Recall::good,  Recall::good};
    std::vector<int> days;
    MemoryState state{};
    for (std::size_t i = 0; i < recalls.size(); ++i) {
        state = i == 0 ? first_review(recalls[i]) : next_review(state, recalls[i], days.back());
        const bool steps_within_the_day = i == 0 || recalls[i] == Recall::again;  // a learning step of minutes
        days.push_back(steps_within_the_day ? 0 : interval_days(state, 0.9));
    }
    CHECK(days == std::vector<int>{0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21});
}

SCENARIO("What is recalled sinks with time and is 0.9 after the stability", "[memory][fsrs]") {
    const MemoryState state{10, 5};
    CHECK(is_near(retrievability(state, 0), 1, 1e-12));
    CHECK(is_near(retrievability(state, 10), 0.9, 1e-12));
    CHECK(retrievability(state, 100) < retrievability(state, 20));
    CHECK(is_near(retrievability(state, -3), 1, 1e-12));  // a clock that was set back
    GIVEN("another wish for how much is kept") {
        THEN("less often is enough for less, and never sooner than tomorrow") {
            CHECK(interval_days(state, 0.9) == 10);
            CHECK(interval_days(state, 0.8) == 33);
            CHECK(interval_days(state, 0.95) == 4);
            CHECK(interval_days({0.001, 5}, 0.97) == 1);
            CHECK(interval_days({1e9, 5}, 0.9) == longest_interval_days);
        }
    }
}

SCENARIO("Difficulty stays between 1 and 10", "[memory][fsrs]") {
    MemoryState easy = first_review(Recall::easy);
    MemoryState hard = first_review(Recall::again);
    for (int i = 0; i < 50; ++i) {
        easy = next_review(easy, Recall::easy, 5);
        hard = next_review(hard, Recall::again, 1);
        CHECK(hard.stability_days >= 0.001);
    }
    CHECK(easy.difficulty == 1);
    CHECK(hard.difficulty <= 10);
    CHECK(hard.difficulty > 9);
}
