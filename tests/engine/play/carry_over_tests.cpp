#include "play/carry_over.h"
#include "play/event_json.h"
#include "support/catch.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;

namespace {

std::vector<KeptEvent> kept(const Session& session) {
    std::vector<KeptEvent> events;
    for (const auto& event : session.events) events.push_back({std::string(kind_name(event)), to_json_text(event)});
    return events;
}

std::optional<Session> carried(const Pack& to, const Session& session) {
    return carried_over(to, session.scenario, session.seed, session.started, session.actions, kept(session));
}

}  // namespace

SCENARIO("An attempt goes on with another version of its pack where that leads to the same place", "[play][carry]") {
    const auto pack = shop_pack();
    GIVEN("an attempt with a look-up and a reply") {
        Play play(pack);
        play.use("track").reply(informing_reply);
        const auto& session = play.session();
        auto newer = shop_pack();
        newer.hash = "another";
        WHEN("only words of the pack have changed") {
            newer.scenarios.front().title.en = "Ten red lipsticks";
            const auto now = carried(newer, session);
            THEN("it stands at the same step with the same reply, in the new version") {
                REQUIRE(now);
                CHECK(now->step == session.step);
                CHECK(now->replies.size() == 1);
                CHECK(now->pack_hash == "another");
            }
        }
        WHEN("what was done is no longer possible") {
            std::erase_if(newer.scenarios.front().actions, [](const DeskAction& each) { return each.id == "track"; });
            THEN("it can't go on") { CHECK_FALSE(carried(newer, session)); }
        }
        WHEN("the reply would lead elsewhere") {
            auto events = kept(session);
            events.push_back({"step", R"({"step":"another"})"});
            THEN("it can't go on") {
                CHECK_FALSE(carried_over(newer, session.scenario, session.seed, session.started, session.actions,
                                         events));
            }
        }
        WHEN("the case has gone") {
            newer.scenarios.front().id = "other";
            THEN("it can't go on") { CHECK_FALSE(carried(newer, session)); }
        }
    }
}
