#include "views/debrief_view.h"

#include <algorithm>

#include "play/rewind.h"
#include "support/catch.h"
#include "support/session_fixture.h"
#include "views/formatting.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const Texts english(Locale::en);

DebriefView view_of(const Pack& pack, const Session& session, std::span<const EarlierAttempt> earlier = {}) {
    return debrief_view({.pack = pack, .session = session, .attempt = 100, .earlier = earlier}, english);
}

Session improved(const Pack& pack, const Session& session, const std::string& reply) {
    return apply(pack, rewound_to_reply(pack, session, 0, Instant{}), SendReply{reply}, Instant{}).next;
}

std::string words(const std::string& text, const std::vector<Span>& spans) {
    std::string all;
    for (const auto& span : spans) {
        all += (all.empty() ? "" : "|") + std::string(quote(text, span));
    }
    return all;
}

}  // namespace

SCENARIO("A missed point gets a slot behind the sentence of the point before it", "[views][debrief]") {
    const auto pack = shop_pack();
    GIVEN("a reply that apologises and does not say that the parcel left") {
        const auto session =
            Play(pack)
                .reply("Hello Ana, I am very sorry for that. I will look at it.\n\nBest regards,\nLi Xiao")
                .session();
        WHEN("it is reviewed") {
            const auto view = view_of(pack, session);
            THEN("the slot stands after the apology's sentence") {
                REQUIRE(view.slots.size() == 1);
                CHECK(view.criteria[view.slots.front().row].title == "Says that it left");
                CHECK(view.reply.substr(0, view.slots.front().at) == "Hello Ana, I am very sorry for that.");
            }
            THEN("the model reply's words for it are news") {
                CHECK(words(view.model_reply, view.model_news) == "parcel has left");
            }
        }
    }
    GIVEN("a reply with nothing to stand beside") {
        const auto session =
            Play(pack).reply("Hello Ana, I will look at your lipsticks order now.\n\nBest regards,\nLi Xiao").session();
        WHEN("it is reviewed") {
            const auto view = view_of(pack, session);
            THEN("the slots stand before the closing words") {
                REQUIRE(view.slots.size() == 2);
                CHECK(view.reply.substr(0, view.slots.front().at) ==
                      "Hello Ana, I will look at your lipsticks order now.");
            }
        }
    }
}

SCENARIO("An improved reply is compared with the one that it improves", "[views][debrief]") {
    const auto pack = shop_pack();
    const auto first =
        Play(pack).reply("Hello Ana, sorry to hear of the lipsticks. I will see what I can do.").session();
    const auto other = Play(pack, 8).reply(informing_reply).session();
    GIVEN("the same moment answered better, and another attempt from the start") {
        const auto second = improved(pack, first, informing_reply);
        const std::vector<EarlierAttempt> earlier{{.id = 9, .started = Instant{}, .session = other},
                                                  {.id = 8, .started = Instant{}, .session = first}};
        WHEN("it is reviewed") {
            const auto view = view_of(pack, second, earlier);
            THEN("the improved one is compared, with what changed") {
                REQUIRE(view.comparison);
                CHECK(view.comparison->improved);
                CHECK(view.comparison->with.attempt == 8);
                CHECK(view.before == first.replies.front().marks.total);
                CHECK(view.best == std::max(other.replies.front().marks.total, second.replies.front().marks.total));
                REQUIRE(view.comparison->changed.size() == 3);  // with the point for giving no orders
                CHECK(view.comparison->changed[0].before == State::partly);
                CHECK(view.comparison->changed[0].after == State::met);
                CHECK(view.comparison->unchanged == 0);
            }
        }
        WHEN("another attempt is wished") {
            const auto view = debrief_view(
                {.pack = pack, .session = second, .attempt = 100, .earlier = earlier, .compare_with = 9}, english);
            THEN("that one is shown, and improves nothing") {
                REQUIRE(view.comparison);
                CHECK(view.comparison->with.attempt == 9);
                CHECK_FALSE(view.comparison->improved);
            }
        }
    }
    GIVEN("an attempt of another version of the pack only") {
        const std::vector<EarlierAttempt> earlier{{.id = 7, .started = Instant{}, .session = {}}};
        WHEN("the reply is reviewed") {
            const auto view = view_of(pack, first, earlier);
            THEN("it is named with the reason, and nothing is compared") {
                REQUIRE(view.earlier.size() == 1);
                CHECK_FALSE(view.earlier.front().problem.empty());
                CHECK_FALSE(view.comparison.has_value());
                CHECK_FALSE(view.best.has_value());
            }
        }
    }
}

SCENARIO("Crossed rules and what is not so stand below the criteria with their words", "[views][debrief]") {
    const auto pack = shop_pack();
    GIVEN("a reply that blames") {
        const auto session =
            Play(pack).reply("Dear Ana, this is your own fault because you ordered it, so I am very sorry.").session();
        WHEN("it is reviewed") {
            const auto view = view_of(pack, session);
            THEN("the rule is the last row, with the words that broke it") {
                CHECK(view.broken == 1);
                CHECK(view.criteria.back().kind == RowKind::gate);
                CHECK(words(view.reply, view.criteria.back().evidence) == "your own fault");
            }
        }
    }
    GIVEN("a reply that names a sum which the case does not know") {
        const auto session =
            Play(pack)
                .reply("Dear Ana, I am very sorry. Your parcel has left and we pay you 777.00 USD for it.")
                .session();
        WHEN("it is reviewed") {
            const auto view = view_of(pack, session);
            THEN("the sum has a row of its own, which is no criterion") {
                CHECK(view.criteria.back().kind == RowKind::not_so);
                CHECK(words(view.reply, view.criteria.back().evidence) == "777.00 USD");
                CHECK(view.met + view.partly + view.missed + view.broken == 3);
            }
        }
    }
}

SCENARIO("The replay tells every moment with the mood that it left", "[views][debrief]") {
    const auto pack = shop_pack();
    GIVEN("a case that ended well") {
        const auto session =
            Play(pack).use("track").reply(informing_reply).use("refund-part").reply(refunding_reply).session();
        WHEN("it is reviewed") {
            const auto replay = view_of(pack, session).replay;
            THEN("it begins with the customer, ends with the ending, and has both marks") {
                CHECK(replay.front().kind == MomentKind::customer);
                CHECK(replay.front().mood == Mood::calm);
                CHECK(replay.back().kind == MomentKind::ending);
                CHECK(replay.back().mood == Mood::happy);
                CHECK(std::ranges::count(replay, MomentKind::mark, &ReplayMoment::kind) == 2);
            }
        }
    }
}

SCENARIO("A case's mark says how it comes about", "[views][debrief]") {
    const auto pack = shop_pack();
    GIVEN("a case that is over") {
        const auto session = Play(pack)
                                 .use("track")
                                 .reply(informing_reply)
                                 .refund("refund-part", "5.00 USD")
                                 .reply(refunding_reply)
                                 .session();
        REQUIRE(session.ending);
        const auto view = view_of(pack, session);
        THEN("each reply and the whole stand in it with their shares, and they come to the mark") {
            const std::string& sum = view.outcome->sum;
            INFO(sum);
            CHECK(sum.starts_with("Reply 1: "));
            CHECK(sum.find(" + Reply 2: ") != std::string::npos);
            CHECK(sum.ends_with(" = " + percent(view.outcome->total)));
        }
    }
}
