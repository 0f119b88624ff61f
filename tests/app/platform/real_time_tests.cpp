#include "platform/real_time.h"

#include "support/catch.h"

namespace haoping {

using namespace std::chrono_literals;

SCENARIO("Time goes on when the computer's clock is set back", "[platform]") {
    GIVEN("a program that has run for a minute") {
        RealTime time;
        const RealTime::Instant started{1'795'000'000'000ms};
        const RealTime::Steady steady{};
        time.at(started, steady);
        time.at(started + 60s, steady + 60s);
        WHEN("the clock is set back by an hour and a second passes") {
            const auto now = time.at(started + 61s - 1h, steady + 61s);
            THEN("a second has passed") { CHECK(now == started + 61s); }
            AND_WHEN("the clock has caught up") {
                const auto later = time.at(started + 2h, steady + 62s);
                THEN("it is the computer's time again") { CHECK(later == started + 2h); }
            }
        }
        WHEN("the computer sleeps for an hour") {
            const auto now = time.at(started + 60s + 1h, steady + 60s);
            THEN("the hour has passed") { CHECK(now == started + 60s + 1h); }
        }
        WHEN("it is asked many times within a millisecond") {
            RealTime::Instant now{};
            for (int i = 1; i <= 10; ++i) {
                now = time.at(started, steady + 60s + i * 300us);
            }
            THEN("no part of one gets lost") { CHECK(now == started + 60s + 3ms); }
        }
    }
}

}  // namespace haoping
