#include "play/reply_results.h"
#include "support/catch.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("What replies earned is told with what their criteria stand for", "[play]") {
    const Pack pack = shop_pack();
    GIVEN("a case with a reply that crosses a gate and one that informs") {
        const auto session = Play(pack).reply("You must wait, it is late.").reply(informing_reply).session();
        WHEN("the results are asked for") {
            const auto results = results_of(pack, session);
            THEN("each has its time, step, marks and units") {
                REQUIRE(results.size() == session.replies.size());
                REQUIRE_FALSE(results.empty());
                CHECK(results[0].step == "opening");
                CHECK(results[0].sent == session.actions[0].at);
                REQUIRE(results[0].criteria.size() == 3);
                CHECK(results[0].criteria[0].criterion == "sorry");
                CHECK(results[0].criteria[0].dimension == Dimension::empathy);
                CHECK(results[0].criteria[0].unit == "ORD-12");
                CHECK(results[0].criteria[0].weight == 40);
                CHECK(results[0].criteria[0].mark == session.replies[0].marks.criteria[0].mark);
                CHECK(results[0].total == session.replies[0].marks.total);
            }
        }
    }
}
