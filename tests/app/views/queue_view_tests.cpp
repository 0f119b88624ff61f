#include "support/catch.h"
#include "support/session_fixture.h"
#include "views/queue_view.h"

using namespace haoping;
using namespace haoping::test;
using namespace std::chrono_literals;

namespace {

AttemptRecord record_of(const Session& session, AttemptId id) {
    AttemptRecord record;
    record.id = id;
    record.scenario = session.scenario;
    record.started = session.started;
    record.actions = session.actions;
    return record;
}

}  // namespace

SCENARIO("Who waits longest beyond her patience stands first", "[views][queue]") {
    auto pack = shop_pack();
    auto& patience = pack.scenarios.front().customer.patience_minutes;
    patience = 60;
    const auto fresh = start_session(pack, pack.scenarios.front(), 1, Instant{2h});
    const auto stale = start_session(pack, pack.scenarios.front(), 2, Instant{});
    auto angry = fresh;
    angry.mood = Mood::furious;
    const auto first = record_of(fresh, 1);
    const auto second = record_of(stale, 2);
    const auto third = record_of(angry, 3);
    const std::vector<const Pack*> packs{&pack};
    const std::vector<AttemptRecord> attempts;
    GIVEN("one who just came, one who waits for two hours, and a furious one who just came") {
        const std::vector<QueuedCase> cases{{&pack, &first, &fresh, false, true},
                                            {&pack, &second, &stale, true, false},
                                            {&pack, &third, &angry, false, false}};
        WHEN("the queue is looked at") {
            const auto view = queue_view({packs, cases, attempts, Instant{2h + 5min}}, Texts(Locale::en));
            THEN("the overdue one is first, then the furious one") {
                REQUIRE(view.open.size() == 3);
                CHECK(view.open[0].attempt == 2);
                CHECK(view.open[0].overdue);
                CHECK(view.open[0].waits == "2 h");
                CHECK(view.open[0].has_draft);
                CHECK(view.open[1].attempt == 3);
                CHECK_FALSE(view.open[1].overdue);
                CHECK(view.open[2].waits == "5 min");
                CHECK(view.open[2].on_desk);
            }
        }
        WHEN("her patience does not matter in this case") {
            patience = 0;
            const auto view = queue_view({packs, cases, attempts, Instant{2h + 5min}}, Texts(Locale::en));
            THEN("nobody is overdue") {
                for (const auto& row : view.open) {
                    CHECK_FALSE(row.overdue);
                }
            }
        }
    }
    GIVEN("two attempts at one case that were begun in the same minute") {
        const auto soon = record_of(start_session(pack, pack.scenarios.front(), 3, Instant{2h + 20s}), 4);
        const std::vector<QueuedCase> cases{{&pack, &first, &fresh, false, true},
                                            {&pack, &soon, nullptr, false, false}};
        THEN("each is told apart") {
            const auto view = queue_view({packs, cases, attempts, Instant{2h + 5min}}, Texts(Locale::en));
            REQUIRE(view.open.size() == 2);
            CHECK(view.open[0].apart != view.open[1].apart);
            CHECK(view.open[0].apart.ends_with("reply 1 · Free"));
        }
    }
    GIVEN("an open case that nobody has replayed yet") {
        const std::vector<QueuedCase> cases{{&pack, &first, nullptr, false, false}};
        THEN("it stands in the queue with what the pack says") {
            const auto view = queue_view({packs, cases, attempts, Instant{2h}}, Texts(Locale::en));
            REQUIRE(view.open.size() == 1);
            CHECK(view.open.front().name == pack.scenarios.front().customer.name);
            CHECK(view.open.front().waits == "just now");
        }
    }
}
