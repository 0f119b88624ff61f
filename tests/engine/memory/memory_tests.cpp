#include "memory/memory.h"

#include "support/catch.h"

using namespace haoping;
using namespace std::chrono_literals;

namespace {

const Instant noon{std::chrono::milliseconds(1'795'000'000'000)};

}  // namespace

SCENARIO("What was forgotten comes back the same day, what was known after days", "[memory]") {
    GIVEN("something answered rightly for the first time") {
        const auto known = remember(std::nullopt, Recall::good, noon);
        THEN("it is due in the morning two days later") {
            CHECK(due_at(known, usual_retention) == noon + 48h - 8h);
            CHECK(due_at(known, least_retention) > due_at(known, usual_retention));
            CHECK(due_at(known, most_retention) < due_at(known, usual_retention));
        }
        WHEN("it is forgotten then") {
            const auto forgotten = remember(known, Recall::again, noon + 48h);
            THEN("it is due again in ten minutes, and counts as a lapse") {
                CHECK(due_at(forgotten, usual_retention) == noon + 48h + 10min);
                CHECK(forgotten.lapses == 1);
                CHECK(forgotten.reviews == 2);
            }
            AND_WHEN("it is forgotten once more") {
                THEN("that is no second lapse") { CHECK(remember(forgotten, Recall::again, noon + 49h).lapses == 1); }
            }
        }
        WHEN("it is known each time") {
            auto memory = known;
            auto before = 0h;
            for (int i = 0; i < 5; ++i) {
                const auto due = due_at(memory, usual_retention);
                const auto waits = std::chrono::duration_cast<std::chrono::hours>(due - memory.last);
                CHECK(waits > before);
                before = waits;
                memory = remember(memory, Recall::good, due);
            }
        }
    }
    GIVEN("a day that something falls due") {
        const std::vector<Instant> ends{noon + 12h, noon + 36h};
        CHECK(index_of_day(noon - 72h, ends) == 0);
        CHECK(index_of_day(noon + 10min, ends) == 0);
        CHECK(index_of_day(noon + 12h, ends) == 1);
        CHECK(index_of_day(noon + 35h, ends) == 1);
        CHECK_FALSE(index_of_day(noon + 36h, ends));
    }
    GIVEN("time that passes") {
        const auto known = remember(std::nullopt, Recall::good, noon);
        CHECK(recalled_now(known, noon) > 0.999);
        CHECK(recalled_now(known, noon + 240h) < recalled_now(known, noon + 48h));
    }
}
