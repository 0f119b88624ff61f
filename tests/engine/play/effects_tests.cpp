#include "play/effects.h"
#include "support/catch.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;
using namespace std::chrono_literals;

namespace {

std::string sums(const std::vector<Money>& given) {
    std::string text;
    for (const auto& sum : given) text += to_string(sum) + ";";
    return text;
}

}  // namespace

SCENARIO("The effect of a reply counts what was done for it and how the customer took it", "[play][effects]") {
    const auto pack = shop_pack();
    GIVEN("a case: tracking looked up, an answer that informs, a refund, an answer that tells of it") {
        const auto session =
            Play(pack).use("track").reply(informing_reply).use("refund-part").reply(refunding_reply).session();
        REQUIRE(session.ending == "kept");
        WHEN("the first reply is looked at") {
            const auto effects = effects_of_reply(pack, session, 0);
            THEN("the first response took as long as looking up, and two seconds by the real clock") {
                CHECK_FALSE(effects.before.first_response.has_value());
                CHECK(effects.after.first_response == 2min);
                CHECK(effects.after.first_response_real == 2000ms);
            }
            THEN("the mood went up, and the two messages of her answer and the reply came on top") {
                CHECK(effects.before.mood == Mood::calm);
                CHECK(effects.after.mood == Mood::happy);
                CHECK(effects.before.messages == 1);
                CHECK(effects.after.messages == 4);
            }
            THEN("nothing had been given away yet, and there was no review") {
                CHECK(effects.after.given.empty());
                CHECK_FALSE(effects.after.stars.has_value());
                CHECK_FALSE(effects.after.order_defect.has_value());
            }
        }
        WHEN("the second reply is looked at") {
            const auto effects = effects_of_reply(pack, session, 1);
            THEN("the refund before it belongs to it") {
                CHECK(effects.before == effects_of_reply(pack, session, 0).after);
                CHECK(sums(effects.after.given) == "5.00 USD;");
            }
            THEN("the first response is what it was") {
                CHECK(effects.before.first_response == effects.after.first_response);
            }
            THEN("five stars are no order defect") {
                CHECK(effects.after.stars == 5);
                CHECK(effects.after.order_defect == false);
            }
        }
        WHEN("the whole case is looked at") {
            const auto effects = effects_of_case(pack, session);
            THEN("it goes from the opening to the end") {
                CHECK(effects.before == effects_of_reply(pack, session, 0).before);
                CHECK(effects.after == effects_of_reply(pack, session, 1).after);
            }
        }
    }
}

SCENARIO("Goods sent again and cancelled orders count with their price", "[play][effects]") {
    const auto pack = shop_pack();
    GIVEN("a case where goods were sent again and an order was cancelled") {
        const auto session = Play(pack).use("resend").use("cancel-packed").reply(informing_reply).session();
        WHEN("the reply is looked at") {
            const auto effects = effects_of_reply(pack, session, 0);
            THEN("the goods' price and the returned sum were given") {
                CHECK(sums(effects.after.given) == "54.90 USD;");
            }
        }
    }
    GIVEN("a case where something impossible was tried") {
        const auto session = Play(pack).use("refund-part").reply(informing_reply).session();
        WHEN("the reply is looked at") {
            THEN("nothing was given") { CHECK(effects_of_reply(pack, session, 0).after.given.empty()); }
        }
    }
}

SCENARIO("One star is an order defect", "[play][effects]") {
    const auto pack = shop_pack();
    GIVEN("a reply that blames the customer, which ends in a dispute") {
        const auto session = Play(pack).reply("Dear Ana, this is your own fault because you ordered it.").session();
        REQUIRE(session.ending == "dispute");
        WHEN("the reply is looked at") {
            const auto effects = effects_of_reply(pack, session, 0);
            THEN("the defect is known only after it") {
                CHECK_FALSE(effects.before.order_defect.has_value());
                CHECK(effects.after.order_defect == true);
                CHECK(effects.after.mood == Mood::furious);
            }
        }
    }
}
