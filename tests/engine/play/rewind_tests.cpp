#include "play/rewind.h"
#include "support/catch.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("A case can be taken back to just before a reply", "[play][rewind]") {
    const auto pack = shop_pack();
    GIVEN("a case with an action, two replies and an action between them") {
        Play play(pack);
        play.use("track").reply("Wait.");
        const auto before = play.use("stock").session();
        const auto played = play.reply(informing_reply).session();
        const Instant later{std::chrono::hours{9}};
        WHEN("it is taken back to the second reply") {
            const auto rewound = rewound_to_reply(pack, played, 1, later);
            THEN("it stands as it did then") { CHECK(fingerprint(rewound) == fingerprint(before)); }
            THEN("time goes on from now, with the same pauses as before") {
                CHECK(rewound.actions.back().at == later);
                CHECK(later - rewound.started == before.actions.back().at - before.started);
            }
            THEN("the case itself is as it was") { CHECK(played.replies.size() == 2); }
        }
        WHEN("it is taken back to the first reply and another one is sent") {
            auto other = rewound_to_reply(pack, played, 0, later);
            other = apply(pack, other, SendReply{informing_reply}, later).next;
            THEN("both stand on the same words before the first reply, and no longer before the second") {
                CHECK(same_until_reply(played, other, 0));
                other = apply(pack, other, SendReply{informing_reply}, later).next;
                CHECK_FALSE(same_until_reply(played, other, 1));
            }
        }
        WHEN("the case was begun anew with another seed") {
            const auto other = Play(pack, 8).use("track").reply("Wait.").session();
            THEN("they have nothing in common") { CHECK_FALSE(same_until_reply(played, other, 0)); }
        }
    }
}
