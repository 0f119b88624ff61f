#include "play/lookup.h"
#include "play/tracking.h"
#include "support/catch.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;

namespace {

std::vector<TrackingEvent> seen(const Pack& pack, const Play& play, std::size_t order_index) {
    const auto& order = pack.scenarios.front().desk.orders.at(order_index);
    return visible_events(play.session(), order, order.parcels.front());
}

OrderStatus status(const Play& play, const char* order) { return play.session().orders.at(order).status; }

}  // namespace

SCENARIO("What is impossible is refused in plain words and changes nothing", "[play][desk]") {
    GIVEN("a desk with a shipped, a packed and an unpaid order") {
        const auto pack = shop_pack();
        Play play(pack);
        const auto before = play.session();

        struct Case {
            const char* action;
            const char* reason;
        };
        const auto each = GENERATE(
            Case{"cancel-shipped", "The parcel left on 18 Nov: this order can no longer be cancelled."},
            Case{"address-shipped", "The parcel left on 18 Nov: its address can no longer be changed."},
            Case{"refund-part", "Look up the tracking first."}, Case{"no-such", "This case has no such action."});
        WHEN("the trainee tries: " << each.action) {
            play.use(each.action);
            THEN("the reason is given and nothing else happens") {
                CHECK(refusal(play) == each.reason);
                CHECK(play.newest_events().size() == 1);
                CHECK(play.session().actions_taken == before.actions_taken);
                CHECK(play.session().clock == before.clock);
                CHECK(status(play, "1001") == OrderStatus::shipped);
            }
        }
    }
}

SCENARIO("Every reason is there in Chinese too", "[play][desk]") {
    GIVEN("a shipped order") {
        const auto pack = shop_pack();
        Play play(pack);
        WHEN("somebody tries to cancel it") {
            play.use("cancel-shipped");
            THEN("the date stands in the Chinese sentence") {
                CHECK(all_of<RefusedEvent>(play.newest_events()).back().reason.zh ==
                      "包裹已于11月18日发出，订单不能再取消。");
            }
        }
    }
}

SCENARIO("Cancelling pays back what was paid", "[play][desk]") {
    GIVEN("a packed and an unpaid order") {
        const auto pack = shop_pack();
        Play play(pack);
        WHEN("the packed one is cancelled") {
            play.use("cancel-packed");
            THEN("all of it goes back, once") {
                CHECK(status(play, "1002") == OrderStatus::cancelled);
                CHECK(play.session().orders.at("1002").refunded == Money{1000, "USD"});
                CHECK(all_of<ActedEvent>(play.newest_events()).back().amount == Money{1000, "USD"});
                CHECK(refusal(play.use("cancel-packed")) == "This order is cancelled.");
                CHECK(refusal(play.use("address-packed")) == "This order is cancelled.");
            }
        }
        WHEN("the unpaid one is cancelled") {
            play.use("cancel-unpaid");
            THEN("nothing goes back") {
                CHECK(status(play, "1003") == OrderStatus::cancelled);
                CHECK(play.session().orders.at("1003").refunded.cents == 0);
            }
        }
        WHEN("the packed one is cancelled and the day goes on") {
            play.use("cancel-packed");
            for (int i = 0; i < 6; ++i) play.use("wait");
            THEN("its parcel does not leave") { CHECK(status(play, "1002") == OrderStatus::cancelled); }
        }
    }
}

SCENARIO("Refunds stay within what was paid", "[play][desk]") {
    GIVEN("a paid order whose tracking was looked up") {
        const auto pack = shop_pack();
        Play play(pack);
        play.use("track");
        WHEN("no sum is named") {
            play.use("refund-part");
            THEN("it is the suggested one") { CHECK(play.session().orders.at("1001").refunded == Money{500, "USD"}); }
        }
        WHEN("sums are refunded one after the other") {
            play.refund("refund-part", "40.00 USD");
            THEN("only what is left can follow") {
                CHECK(refusal(play.refund("refund-part", "8.91 USD")) == "At most US $8.90 can still be refunded.");
                CHECK(refusal(play.refund("refund-part", "0.00 USD")) == "A refund must be more than zero.");
                CHECK(refusal(play.refund("refund-part", "1.00 EUR")) ==
                      "Refund in the currency that was paid: US $8.90 are left.");
                CHECK(refusal(play.refund("refund-part", "8.90 USD")).empty());
                CHECK(refusal(play.refund("refund-part", "0.01 USD")) == "All US $48.90 have already been refunded.");
                CHECK(play.session().orders.at("1001").refunded == Money{4890, "USD"});
            }
        }
    }
}

SCENARIO("Tracking is seen after looking it up, as far as the clock has come", "[play][tracking]") {
    GIVEN("a parcel on its way") {
        const auto pack = shop_pack();
        Play play(pack);
        WHEN("nobody has looked") {
            THEN("nothing is shown") { CHECK(seen(pack, play, 0).empty()); }
        }
        WHEN("somebody looks in the morning") {
            play.use("track");
            THEN("the event of noon is not there yet") { CHECK(seen(pack, play, 0).size() == 1); }
        }
        WHEN("the afternoon has come") {
            play.use("track").use("wait").use("wait").use("wait");
            THEN("the event of noon is there") { CHECK(seen(pack, play, 0).size() == 2); }
        }
        WHEN("an enquiry adds an event") {
            play.use("track").use("enquiry");
            THEN("it stands in its place, and the rest of the effect came with it") {
                REQUIRE(seen(pack, play, 0).size() == 2);
                CHECK(seen(pack, play, 0)[1].kind == TrackingKind::notice);
                CHECK(play.session().flags.contains("asked-carrier"));
                CHECK(play.session().mood == Mood::happy);
                CHECK(all_of<SaidEvent>(play.newest_events()).back().text.en == "Thanks for asking.");
                CHECK(refusal(play.use("enquiry")) == "The carrier is already looking into this order.");
            }
        }
    }
    GIVEN("a packed order whose parcel leaves at three") {
        const auto pack = shop_pack();
        Play play(pack);
        WHEN("the trainee waits until then") {
            for (int i = 0; i < 4; ++i) play.use("wait");
            THEN("it is shipped and can no longer be cancelled") {
                CHECK(status(play, "1002") == OrderStatus::shipped);
                CHECK(refusal(play.use("cancel-packed")) ==
                      "The parcel left on 19 Nov: this order can no longer be cancelled.");
            }
        }
    }
}

SCENARIO("Other actions have their own limits", "[play][desk]") {
    GIVEN("a desk") {
        const auto pack = shop_pack();
        Play play(pack);
        WHEN("the only piece in stock was sent again") {
            play.use("resend");
            THEN("there is none for a second time") {
                CHECK(play.session().orders.at("1001").resent == 1);
                CHECK(refusal(play.use("resend-twice")) == "None of this item is in stock, so it can't be sent again.");
            }
        }
        WHEN("an address is changed") {
            play.use("address-packed");
            THEN("the order has the new one") {
                CHECK(play.session().orders.at("1002").ship_to.lines == std::vector<std::string>{"Avenida 7"});
            }
        }
        WHEN("an address is entered that is the old one") {
            play.take(UseDesk{"address-packed", {}, play.session().orders.at("1002").ship_to});
            THEN("it is refused") { CHECK(refusal(play) == "The parcel already goes to this address."); }
        }
        WHEN("things are done that can be done once") {
            play.use("label").use("escalate").use("stock");
            THEN("they are refused the second time") {
                CHECK(play.session().stock_seen.contains("lipstick"));
                CHECK(refusal(play.use("label")) == "A return label has already been sent for this order.");
                CHECK(refusal(play.use("escalate")) == "This case has already been passed on.");
                CHECK(refusal(play.use("stock")) == "You have already done this.");
            }
        }
        WHEN("the tracking is looked up twice") {
            play.use("track").use("track");
            THEN("nothing stands against it") { CHECK(refusal(play).empty()); }
        }
    }
}
