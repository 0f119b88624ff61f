#include "engine/progress/course_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("Skills are the newest replies' plain means", "[progress]") {
    GIVEN("thirty replies, the newest twenty kind but without facts") {
        std::vector<StoredReply> replies;
        for (int i = 29; i >= 0; --i) replies.push_back(reply_to("easy", i, on_day(i), 1, i >= 10 ? 0.25 : 1));
        WHEN("the skills are told") {
            const auto skills = skills_of(replies);
            THEN("only the twenty count, and facts are the weakest") {
                CHECK(skills.replies == 20);
                CHECK(skills.of(Dimension::empathy).mean == 1);
                CHECK(skills.of(Dimension::facts).mean == 0.25);
                CHECK(skills.of(Dimension::facts).asked == 20);
                CHECK(skills.of(Dimension::facts).short_of == 20);
                CHECK(skills.of(Dimension::language).asked == 0);
                CHECK(skills.weakest == Dimension::facts);
            }
        }
        WHEN("the newest ten were written beside a model answer") {
            for (std::size_t i = 0; i < 10; ++i) replies[i].result.worked = true;
            THEN("older ones take their place") { CHECK(skills_of(replies).of(Dimension::facts).short_of == 10); }
        }
        WHEN("one reply crosses a gate") {
            replies.front().result.gates = {"G1"};
            THEN("compliance pays for it") {
                CHECK(skills_of(replies).of(Dimension::compliance).mean == 0.95);
                CHECK(skills_of(replies).of(Dimension::compliance).short_of == 1);
            }
        }
    }
    GIVEN("four replies") {
        std::vector<StoredReply> replies;
        for (int i = 3; i >= 0; --i) replies.push_back(reply_to("easy", i, on_day(i), 0, 0));
        THEN("that is too few to call something weak") { CHECK_FALSE(skills_of(replies).weakest); }
    }
    GIVEN("six good replies") {
        std::vector<StoredReply> replies;
        for (int i = 5; i >= 0; --i) replies.push_back(reply_to("easy", i, on_day(i), 0.9, 0.85));
        THEN("nothing is weak") { CHECK_FALSE(skills_of(replies).weakest); }
    }
}

SCENARIO("Recent mistakes are offered once each", "[progress]") {
    const Pack pack = course_pack();
    const Course course(std::array{&pack});
    GIVEN("a criterion missed in two attempts and another met since") {
        const std::vector replies{reply_to("easy", 2, on_day(1), 1, 0.5), reply_to("easy", 1, on_day(0), 0, 0)};
        const auto mistakes = recent_mistakes(course, replies, 5);
        THEN("the newest reply is offered, and what was met since is not") {
            REQUIRE(mistakes.size() == 1);
            CHECK(mistakes[0].criterion->id == "left");
            CHECK(mistakes[0].attempt == 2);
            CHECK(mistakes[0].mark == 0.5);
        }
    }
    GIVEN("the same criterion missed in two cases") {
        const std::vector replies{reply_to("easy", 2, on_day(1), 1, 0), reply_to("middle", 1, on_day(0), 1, 0)};
        THEN("both are offered, and no more than asked for") {
            CHECK(recent_mistakes(course, replies, 5).size() == 2);
            CHECK(recent_mistakes(course, replies, 1).size() == 1);
        }
    }
    GIVEN("an attempt with another version of the pack") {
        auto reply = reply_to("easy", 1, on_day(0), 0, 0);
        reply.pack_hash = "h0";
        THEN("it is not offered: it could not be opened") { CHECK(recent_mistakes(course, {reply}, 5).empty()); }
    }
    GIVEN("something that was no reply") {
        auto reply = reply_to("easy", 1, on_day(0), 0, 0);
        reply.result.scorable = false;
        THEN("its criteria are not called mistakes") { CHECK(recent_mistakes(course, {reply}, 5).empty()); }
    }
}
