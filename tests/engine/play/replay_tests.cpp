#include "play/session_log.h"
#include "support/catch.h"
#include "support/random_player.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("Whatever was played replays to the last bit", "[play][replay]") {
    GIVEN("random players") {
        const auto pack = shop_pack();
        const auto& scenario = pack.scenarios.front();
        WHEN("each session is recorded, read back and replayed") {
            int different = 0;
            for (std::uint64_t seed = 0; seed < 100; ++seed) {
                const auto played = RandomPlayer(pack, scenario, seed).play();
                const auto log = session_log_from(to_json_text(log_of(played, pack.id)), "session.json");
                REQUIRE(log.value);
                const auto replayed = replay(pack, *log.value);
                REQUIRE(replayed);
                const bool same = fingerprint(*replayed) == fingerprint(played) &&
                                  mark_session(pack, *replayed).total == mark_session(pack, played).total;
                if (!same) ++different;
            }
            THEN("none differs") { CHECK(different == 0); }
        }
        WHEN("they play often enough") {
            const auto reached = endings_reached(pack, scenario, 300);
            THEN("every ending has been reached") {
                for (const auto& [ending, times] : reached) {
                    INFO(ending);
                    CHECK(times > 0);
                }
            }
        }
    }
}

SCENARIO("A session is replayed only with the pack that it was played with", "[play][replay]") {
    GIVEN("a recorded session") {
        const auto pack = shop_pack();
        auto log = log_of(RandomPlayer(pack, pack.scenarios.front(), 1).play(), pack.id);
        WHEN("the pack has changed since") {
            log.pack_hash += "0";
            THEN("there is no replay") { CHECK_FALSE(replay(pack, log)); }
        }
        WHEN("the scenario is not in the pack") {
            log.scenario = "other";
            THEN("there is no replay") { CHECK_FALSE(replay(pack, log)); }
        }
    }
}
