#include <cmath>

#include "play/reactions.h"
#include "support/catch.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("A case opens with the customer's message", "[play][session]") {
    GIVEN("a pack") {
        const auto pack = shop_pack();
        WHEN("a session starts") {
            const Play play(pack);
            THEN("the step is open and the customer has written") {
                CHECK(play.session().step == "opening");
                CHECK(all_of<StepEvent>(play.session().events).size() == 1);
                CHECK(all_of<SaidEvent>(play.session().events).size() == 1);
                CHECK(play.session().mood == Mood::calm);
                CHECK_FALSE(play.session().ending);
            }
        }
        WHEN("many sessions start from different seeds") {
            std::set<std::string> openings;
            for (std::uint64_t seed = 0; seed < 40; ++seed)
                openings.insert(all_of<SaidEvent>(Play(pack, seed).session().events).front().text.en);
            THEN("every wording of the message is met") { CHECK(openings.size() == 3); }
        }
    }
}

// Computed by hand from the published constants of SplitMix64 and FNV-1a.
SCENARIO("Wordings are picked the same way on every machine", "[play][session]") {
    CHECK(pick_wording(1, "opening", 1000) == 267);
    CHECK(pick_wording(2, "opening", 1000) == 712);
    CHECK(pick_wording(1, "choice", 1000) == 862);
}

SCENARIO("The customer reacts to what was said and done", "[play][reactions]") {
    GIVEN("a case in which the tracking was looked up") {
        const auto pack = shop_pack();
        Play play(pack);
        play.use("track");
        const auto before = play.session().clock;
        WHEN("the reply says all that was wanted") {
            play.reply(informing_reply);
            THEN("she thanks, is happier, and the next step opens after the time that it took her") {
                CHECK(play.session().step == "choice");
                CHECK(play.session().mood == Mood::happy);
                CHECK(play.session().flags.contains("informed"));
                CHECK(play.session().clock - before == std::chrono::minutes{30});
                const auto said = all_of<SaidEvent>(play.newest_events());
                REQUIRE(said.size() == 3);
                CHECK(said[0].speaker == Speaker::trainee);
                CHECK(said[0].text.en == informing_reply);
                CHECK(said[1].text.en == "Thank you.");
                CHECK(said[2].text.en == "Can I get something back then?");
            }
        }
        WHEN("the reply crosses a line") {
            play.reply("Dear Ana, I am very sorry but it is your own fault. Your parcel has left.");
            THEN("the case ends there and her mood has sunk to the lowest") {
                CHECK(play.session().ending == "dispute");
                CHECK(play.session().mood == Mood::furious);
                CHECK_FALSE(play.session().replies.back().marks.compliance);
            }
        }
        WHEN("nothing is said") {
            play.reply("");
            THEN("it is marked as nothing and she asks again") {
                CHECK(play.session().replies.back().marks.unscorable == Unscorable::empty);
                CHECK(play.session().step == "again");
                CHECK(play.session().mood == Mood::uneasy);
            }
        }
    }
    GIVEN("a case in which nothing was looked up") {
        const auto pack = shop_pack();
        Play play(pack);
        WHEN("the same reply is sent") {
            play.reply(informing_reply);
            THEN("it goes on by its score alone") {
                CHECK(play.session().step == "choice");
                CHECK_FALSE(play.session().flags.contains("informed"));
            }
        }
    }
}

SCENARIO("The ending depends on what was refunded", "[play][reactions]") {
    GIVEN("a customer who knows where the parcel is") {
        const auto pack = shop_pack();
        Play play(pack);
        play.use("track").reply(informing_reply);
        WHEN("the suggested sum is refunded") {
            play.use("refund-part").reply(refunding_reply);
            THEN("she keeps the order") { CHECK(play.session().ending == "kept"); }
        }
        WHEN("more is refunded") {
            play.refund("refund-part", "20.00 USD").reply(refunding_reply);
            THEN("it is the dearer ending") { CHECK(play.session().ending == "paid"); }
        }
        WHEN("it is promised but not done") {
            play.reply(refunding_reply);
            THEN("she opens a dispute") { CHECK(play.session().ending == "dispute"); }
        }
    }
}

SCENARIO("After the ending nothing changes", "[play][session]") {
    GIVEN("a case that is over") {
        const auto pack = shop_pack();
        Play play(pack);
        play.reply("It is your own fault, dear Ana, that you ordered this.");
        const auto before = fingerprint(play.session());
        WHEN("more is sent and done") {
            play.reply(informing_reply).use("track");
            THEN("the session is what it was") {
                CHECK(fingerprint(play.session()) == before);
                CHECK(play.session().actions.size() == 1);
                CHECK(play.newest_events().empty());
            }
        }
    }
}

SCENARIO("Waiting costs patience", "[play][clock]") {
    GIVEN("a customer who waits two hours gladly") {
        const auto pack = shop_pack();
        Play play(pack);
        WHEN("one and a half hours pass") {
            play.use("wait");
            THEN("her mood holds") { CHECK(play.session().mood == Mood::calm); }
        }
        WHEN("four and a half hours pass") {
            play.use("wait").use("wait").use("wait");
            THEN("it has fallen twice") { CHECK(play.session().mood == Mood::angry); }
        }
        WHEN("a reply comes between") {
            play.use("wait").reply("");
            const auto before = play.session().mood;
            play.use("wait");
            THEN("the waiting counts anew from her answer") { CHECK(play.session().mood == before); }
        }
    }
}

SCENARIO("A session's mark counts every criterion and the whole", "[play][mark]") {
    GIVEN("a case played well to its end") {
        const auto pack = shop_pack();
        Play play(pack);
        play.use("track").reply(informing_reply).use("refund-part").reply(refunding_reply);
        WHEN("it is marked") {
            const auto mark = mark_session(pack, play.session());
            THEN("all is earned") {
                CHECK(std::abs(mark.total - 1) < 1e-9);
                CHECK(mark.compliance);
                REQUIRE(mark.whole.criteria.size() == 1);
                CHECK(mark.whole.criteria[0].state == State::met);
            }
        }
    }
    GIVEN("the same without looking anything up") {
        const auto pack = shop_pack();
        Play play(pack);
        play.reply(informing_reply).reply(refunding_reply);
        WHEN("it is marked") {
            const auto mark = mark_session(pack, play.session());
            THEN("100 of opening, half of the choice's 20 and none of the whole's 20 are earned") {
                CHECK(std::abs(mark.total - 110.0 / 140) < 1e-9);
            }
        }
    }
    GIVEN("a case in which a line was crossed") {
        const auto pack = shop_pack();
        Play play(pack);
        play.use("track").reply("Dear Ana, I am very sorry. Your parcel has left. It is your own fault.");
        WHEN("it is marked") {
            const auto mark = mark_session(pack, play.session());
            THEN("the gate's cap holds for all") {
                CHECK(std::abs(mark.total - 0.4) < 1e-9);
                CHECK_FALSE(mark.compliance);
            }
        }
    }
    GIVEN("a case in which nothing was said") {
        const auto pack = shop_pack();
        Play play(pack);
        play.use("track");
        WHEN("it is marked") {
            const auto mark = mark_session(pack, play.session());
            THEN("actions alone earn nothing") { CHECK(mark.total == 0); }
        }
    }
}

SCENARIO("Malformed bytes are recorded as they were read", "[play][session]") {
    GIVEN("a case") {
        const auto pack = shop_pack();
        Play play(pack);
        WHEN("a reply with broken UTF-8 is sent") {
            play.reply("Dear Ana \xC3( sorry");
            THEN("the session holds a text that can be written down") {
                CHECK(play.session().replies.back().text == "Dear Ana \xEF\xBF\xBD( sorry");
                CHECK(std::get<SendReply>(play.session().actions.back().action).text ==
                      play.session().replies.back().text);
            }
        }
    }
}
