#include "progress/case_progress.h"

#include "engine/progress/course_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const CaseRef easy{"shop", "easy"};

CaseProgress after(std::vector<AttemptRecord> attempts, std::vector<StoredReply> replies = {},
                   double desired_retention = usual_retention) {
    const Pack pack = course_pack();
    const Course course(std::array{&pack});
    const PastWork work{std::move(attempts), std::move(replies), {}, desired_retention};
    return case_progress(course, work).at(easy);
}

}  // namespace

SCENARIO("A case that was passed falls due again, as an item does", "[progress][cases]") {
    GIVEN("a case passed once") {
        const auto once = after({finished("easy", 1, 0.7)});
        THEN("it is due in the morning two days later, sooner when more is to be kept") {
            CHECK(once.due == on_day(0) + std::chrono::days{2} - std::chrono::hours{8});
            CHECK(*after({finished("easy", 1, 0.7)}, {}, most_retention).due < *once.due);
            CHECK_FALSE(is_due(once, on_day(1)));
            CHECK(is_due(once, on_day(2)));
        }
        WHEN("it is passed again when it is due") {
            const auto twice = after({finished("easy", 2, 0.9, on_day(2)), finished("easy", 1, 0.7)});
            THEN("it waits longer, and the newest mark is known") {
                CHECK(*twice.due - on_day(2) > *once.due - on_day(0));
                CHECK(twice.last == 0.9);
                CHECK(twice.memory.memory()->reviews == 2);
            }
        }
        WHEN("it fails then") {
            const auto failed = after({finished("easy", 2, 0.4, on_day(2)), finished("easy", 1, 0.7)});
            THEN("it is due the next day") { CHECK(failed.due == on_day(3)); }
        }
        WHEN("a rule is broken then, whatever the mark") {
            auto broken = finished("easy", 2, 0.9, on_day(2));
            broken.compliance = false;
            THEN("it is due the next day") { CHECK(after({broken, finished("easy", 1, 0.7)}).due == on_day(3)); }
        }
    }
    GIVEN("a case that never was passed") {
        THEN("it has to be learned first") { CHECK_FALSE(after({finished("easy", 1, 0.5)}).due); }
    }
    GIVEN("an attempt that has not ended") {
        AttemptRecord open = finished("easy", 1, 0);
        open.total.reset();
        const auto opened = after({open});
        THEN("it is no review") {
            CHECK(opened.opened);
            CHECK_FALSE(opened.due);
        }
    }
    GIVEN("an attempt written beside a model answer") {
        auto worked = reply_to("easy", 1, on_day(0), 1, 0.9);
        worked.result.worked = true;
        const auto progress = after({finished("easy", 1, 0.9)}, {worked});
        THEN("it counts as an attempt, and is no review") {
            CHECK(progress.attempts == 1);
            CHECK_FALSE(progress.due);
        }
    }
}

SCENARIO("Due cases come in the order in which they are likely to be forgotten", "[progress][cases]") {
    const Pack pack = course_pack();
    const Course course(std::array{&pack});
    GIVEN("one passed once, one passed often, one not due") {
        const auto cases =
            case_progress(course, {{finished("late", 4, 0.9, on_day(20)), finished("middle", 3, 0.9, on_day(4)),
                                    finished("middle", 2, 0.9, on_day(2)), finished("easy", 1, 0.9, on_day(0))},
                                   {}});
        THEN("the one passed once is first") {
            CHECK(cases_to_review(cases, on_day(20)) == std::vector<CaseRef>{easy, {"shop", "middle"}});
        }
        THEN("those to come are counted by day") {
            const auto ahead = cases_ahead(cases, {on_day(21, 0), on_day(22, 0), on_day(23, 0), on_day(24, 0)});
            CHECK(ahead == std::vector<int>{2, 0, 1, 0});
        }
    }
}

SCENARIO("Nobody is asked twice for the same", "[progress][cases]") {
    const Pack pack = course_pack();
    const Course course(std::array{&pack});
    GIVEN("a case passed, with its unit") {
        const PastWork work{{finished("easy", 1, 0.9)}, {reply_to("easy", 1, on_day(0), 1, 0.9)}};
        const auto progress = progress_of(course, work, on_day(3));
        THEN("both are due, and the unit waits for the case") {
            CHECK(is_due(progress.units.at("ORD-1"), on_day(3)));
            CHECK(progress.due_cases == std::vector<CaseRef>{easy});
            CHECK(progress.due.empty());
        }
    }
}
