#include "engine/progress/course_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

UnitProgress after(std::vector<UnitMark> marks) { return progress_with(marks, {.seen = true, .practised = true}); }

Mastery of_items(int answered, int right, int lasting, bool practised) {
    return progress_with({}, {.practised = practised, .study = {true, answered, right, lasting}}).mastery;
}

bool is_near(double a, double b) { return a > b - 1e-9 && a < b + 1e-9; }

}  // namespace

SCENARIO("Only marks lift a unit above having been seen", "[progress]") {
    CHECK(progress_with({}, {.practised = true}).mastery == Mastery::fresh);
    CHECK(progress_with({}, {.seen = true, .practised = true}).mastery == Mastery::seen);
    CHECK(after({{1, on_day(0), 0.0, false}}).mastery == Mastery::tried);
    CHECK(after({{1, on_day(0), 0.59, false}}).mastery == Mastery::tried);
    CHECK(after({{1, on_day(0), 0.6, false}}).mastery == Mastery::solid);
    CHECK(after({{1, on_day(0), 1.0, false}}).mastery == Mastery::solid);
    CHECK(after({{1, on_day(0), 0.8, false}, {2, on_day(0), 0.9, false}}).mastery == Mastery::mastered);
    CHECK(after({{1, on_day(0), 1.0, true}, {2, on_day(1), 1.0, true}}).mastery == Mastery::tried);
    CHECK(after({{1, on_day(0), 0.8, false}, {2, on_day(1), 0.9, false}, {3, on_day(2), 0.1, false}}).mastery ==
          Mastery::mastered);
}

SCENARIO("Where no case practises a unit, its questions make it solid", "[progress]") {
    CHECK(of_items(0, 0, 0, false) == Mastery::seen);  // read
    CHECK(of_items(1, 1, 1, false) == Mastery::tried);
    CHECK(of_items(3, 2, 2, false) == Mastery::tried);
    CHECK(of_items(3, 3, 2, false) == Mastery::solid);
    CHECK(of_items(3, 3, 3, false) == Mastery::mastered);
    CHECK(of_items(3, 3, 3, true) == Mastery::tried);  // a case does: its replies have to be good
    CHECK(progress_with({}, {}).mastery == Mastery::fresh);
}

SCENARIO("A review is due after growing times", "[progress]") {
    GIVEN("one success") {
        const auto once = after({{1, on_day(0), 0.7, false}});
        THEN("it is due in the morning two days later and not before") {
            CHECK_FALSE(is_due(once, on_day(1, 20)));
            CHECK(is_due(once, on_day(2, 8)));
        }
        THEN("it is due sooner for somebody who wants to keep more") {
            const std::vector<UnitMark> marks{{1, on_day(0), 0.7, false}};
            CHECK(*progress_with(marks, {.desired_retention = most_retention}).due < *once.due);
        }
    }
    GIVEN("no success yet") {
        THEN("nothing is due: it has to be learned first") { CHECK_FALSE(after({{1, on_day(0), 0.5, false}}).due); }
    }
    GIVEN("successes each time it was due") {
        std::vector<UnitMark> marks{{1, on_day(0), 0.7, false}};
        auto before = std::chrono::milliseconds{0};
        for (int i = 2; i < 7; ++i) {
            const auto due = *after(marks).due;
            CHECK(due - marks.back().at > before);
            before = due - marks.back().at;
            marks.push_back({i, due, 0.7, false});
        }
        AND_WHEN("one fails") {
            const auto at = *after(marks).due;
            marks.push_back({9, at, 0.2, false});
            THEN("it is due the next day again") { CHECK(after(marks).due == at + std::chrono::days{1}); }
        }
    }
    GIVEN("three successes in one lesson") {
        const auto lesson =
            after({{1, on_day(0, 9), 0.7, false}, {2, on_day(0, 10), 0.9, false}, {3, on_day(0, 11), 0.9, false}});
        THEN("they don't make a month") { CHECK(*lesson.due - on_day(0, 11) <= std::chrono::days{3}); }
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
