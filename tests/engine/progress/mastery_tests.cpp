#include "engine/progress/course_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

UnitProgress after(std::vector<UnitMark> marks) { return progress_with(marks, true); }

bool is_near(double a, double b) { return a > b - 1e-9 && a < b + 1e-9; }

}  // namespace

SCENARIO("Only marks lift a unit above having been seen", "[progress]") {
    CHECK(progress_with({}, false).mastery == Mastery::fresh);
    CHECK(progress_with({}, true).mastery == Mastery::seen);
    CHECK(after({{1, on_day(0), 0.0, false}}).mastery == Mastery::tried);
    CHECK(after({{1, on_day(0), 0.59, false}}).mastery == Mastery::tried);
    CHECK(after({{1, on_day(0), 0.6, false}}).mastery == Mastery::solid);
    CHECK(after({{1, on_day(0), 1.0, false}}).mastery == Mastery::solid);
    CHECK(after({{1, on_day(0), 0.8, false}, {2, on_day(0), 0.9, false}}).mastery == Mastery::mastered);
    CHECK(after({{1, on_day(0), 1.0, true}, {2, on_day(1), 1.0, true}}).mastery == Mastery::tried);
    CHECK(after({{1, on_day(0), 0.8, false}, {2, on_day(1), 0.9, false}, {3, on_day(2), 0.1, false}}).mastery ==
          Mastery::mastered);
}

SCENARIO("A review is due after growing times", "[progress]") {
    GIVEN("one success") {
        const auto once = after({{1, on_day(0), 0.7, false}});
        THEN("it is due a day later and not before") {
            CHECK_FALSE(is_due(once, on_day(0, 20)));
            CHECK(is_due(once, on_day(1)));
        }
    }
    GIVEN("no success yet") {
        THEN("nothing is due: it has to be learned first") { CHECK_FALSE(after({{1, on_day(0), 0.5, false}}).due); }
    }
    GIVEN("successes each time it was due") {
        THEN("the time grows") {
            CHECK(after({{1, on_day(0), 0.7, false}, {2, on_day(1), 0.7, false}}).due == on_day(1 + 3));
            CHECK(after({{1, on_day(0), 0.7, false}, {2, on_day(1), 0.7, false}, {3, on_day(4), 0.7, false}}).due ==
                  on_day(4 + 7));
        }
        AND_WHEN("one fails") {
            const auto failed = after({{1, on_day(0), 0.7, false},
                                       {2, on_day(1), 0.7, false},
                                       {3, on_day(4), 0.7, false},
                                       {4, on_day(11), 0.2, false}});
            THEN("it is due the next day again") { CHECK(failed.due == on_day(12)); }
        }
    }
    GIVEN("three successes in one lesson") {
        const auto lesson =
            after({{1, on_day(0, 9), 0.7, false}, {2, on_day(0, 10), 0.9, false}, {3, on_day(0, 11), 0.9, false}});
        THEN("they count as one time") { CHECK(lesson.due == on_day(1, 11)); }
    }
    GIVEN("more successes than there are times") {
        std::vector<UnitMark> marks;
        for (int i = 0; i < 9; ++i) marks.push_back({i, on_day(i * 40), 0.9, false});
        THEN("the last time holds") { CHECK(after(marks).due == on_day(8 * 40 + 35)); }
    }
}

SCENARIO("A unit's mark in an attempt is that of its criteria", "[progress]") {
    const Pack pack = course_pack();
    const Course course(std::array{&pack});
    GIVEN("a reply with one criterion of another unit") {
        const auto marks = unit_marks(course, {reply_to("easy", 1, on_day(0), 1, 0, "LOG-1")});
        THEN("that unit gets the criterion's mark, the case's own unit that of all") {
            CHECK(marks.at("LOG-1").front().mark == 0);
            CHECK(is_near(marks.at("ORD-1").front().mark, 0.25));
        }
    }
    GIVEN("two replies of one attempt") {
        const auto marks =
            unit_marks(course, {reply_to("easy", 1, on_day(0, 10), 1, 1), reply_to("easy", 1, on_day(0, 9), 1, 0)});
        THEN("they make one mark, at the time of the newer") {
            REQUIRE(marks.at("ORD-1").size() == 1);
            CHECK(is_near(marks.at("ORD-1").front().mark, 0.5));
            CHECK(marks.at("ORD-1").front().at == on_day(0, 10));
        }
    }
    GIVEN("a good reply that crosses a gate") {
        auto reply = reply_to("easy", 1, on_day(0), 1, 1);
        reply.result.gates = {"G1"};
        reply.result.total = 0.4;
        THEN("the gate's cap holds for the unit too") {
            CHECK(is_near(unit_marks(course, {reply}).at("ORD-1").front().mark, 0.4));
        }
    }
}

SCENARIO("Replies that were taken over into another attempt count once", "[progress]") {
    const auto old = reply_to("easy", 1, on_day(0), 1, 1);
    auto copy = old;
    copy.attempt = 2;
    copy.started += std::chrono::hours{5};
    copy.result.sent += std::chrono::hours{5};
    GIVEN("an attempt and one made from it") {
        THEN("the copied reply is left out") {
            const auto own = without_copies({copy, old});
            REQUIRE(own.size() == 1);
            CHECK(own.front().attempt == 1);
        }
    }
    GIVEN("the same reply sent in an attempt of its own") {
        copy.seed = 99;
        THEN("both count") { CHECK(without_copies({copy, old}).size() == 2); }
    }
    GIVEN("a better reply in the place of the old one") {
        copy.result.criteria[0].mark = 0.5;
        THEN("both count") { CHECK(without_copies({copy, old}).size() == 2); }
    }
}
