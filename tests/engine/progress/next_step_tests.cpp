#include "engine/progress/course_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

template <typename Kind>
Kind next_of(const Pack& pack, const PastWork& work, Instant now, std::optional<AttemptId> open = {}) {
    const Course course(std::array{&pack});
    const auto step = next_step(course, progress_of(course, work, now), open, now);
    const auto* kind = std::get_if<Kind>(&step);
    INFO("kind of step: " << step.index());
    REQUIRE(kind);
    return *kind;
}

}  // namespace

SCENARIO("The course is one, whichever packs hold it", "[progress]") {
    const Pack pack = course_pack();
    const Course course(std::array{&pack, &pack});
    CHECK(course.units().size() == 4);
    CHECK(course.parts().size() == 2);
    const Course once(std::array{&pack});
    REQUIRE(once.cases().size() == 4);
    CHECK(once.cases()[0].ref.scenario == "easy");  // ORD-1, the easier first
    CHECK(once.cases()[1].ref.scenario == "hard");
    CHECK(once.cases()[3].ref.scenario == "late");
    CHECK(once.cases_of("ORD-3").empty());
}

SCENARIO("What to do next is said with its reason", "[progress]") {
    const Pack pack = course_pack();
    GIVEN("the first start") {
        THEN("it is the easiest case, first in the course") {
            const auto step = next_of<NewCase>(pack, {}, on_day(0));
            CHECK(step.which.scenario == "easy");
            CHECK(step.untried == 4);
        }
    }
    GIVEN("the first case passed") {
        const PastWork work{{finished("easy", 1, 0.7)}, {reply_to("easy", 1, on_day(0), 1, 0.7)}};
        THEN("on the same day the next is a little harder; the hardest waits") {
            CHECK(next_of<NewCase>(pack, work, on_day(0, 12)).which.scenario == "middle");
        }
        THEN("two days later it comes first again, and its unit waits for it") {
            const auto step = next_of<ReviewCase>(pack, work, on_day(2));
            CHECK(step.which.scenario == "easy");
            CHECK(step.due_cases == 1);
            CHECK(step.last == 0.7);
            CHECK(step.since_last == std::chrono::days{2});
        }
        THEN("an open case goes before everything") {
            CHECK(next_of<ContinueCase>(pack, work, on_day(2), 77).attempt == 77);
        }
    }
    GIVEN("a reply that was marked, in a case that did not come to its end") {
        const PastWork work{{}, {reply_to("easy", 1, on_day(0), 1, 0.7)}};
        THEN("its unit is reviewed") {
            const auto step = next_of<ReviewUnit>(pack, work, on_day(2));
            CHECK(step.unit == "ORD-1");
            CHECK(step.which.scenario == "easy");  // about the unit, never done, the easier one
            CHECK(step.due_units == 1);
            CHECK(step.since_marked == std::chrono::days{2});
        }
    }
    GIVEN("six replies without facts and nothing due") {
        PastWork work;
        for (int i = 5; i >= 0; --i) work.marked_replies.push_back(reply_to("easy", i, on_day(0, i), 1, 0.2));
        work.attempts.push_back(finished("easy", 5, 0.4));
        THEN("the weakest skill is trained") {
            const auto step = next_of<TrainSkill>(pack, work, on_day(0, 12));
            CHECK(step.skill.dimension == Dimension::facts);
            CHECK(step.skill.short_of == 6);
            CHECK(step.which.scenario == "late");  // in reach, and never done
        }
    }
    GIVEN("every case tried, one weakly") {
        PastWork work{
            {finished("easy", 1, 0.9), finished("middle", 2, 0.7), finished("hard", 3, 0.9), finished("late", 4, 0.85)},
            {}};
        THEN("the lowest mark is to be lifted") {
            const auto step = next_of<LiftMark>(pack, work, on_day(0));
            CHECK(step.which.scenario == "middle");
            CHECK(step.best == 0.7);
        }
        AND_WHEN("it was lifted") {
            work.attempts.push_back(finished("middle", 5, 0.95));
            THEN("what is left is to keep it fresh") {
                CHECK(next_of<KeepFresh>(pack, work, on_day(0)).which.scenario == "late");
            }
        }
    }
    GIVEN("no cases at all") {
        Pack empty = course_pack();
        empty.scenarios.clear();
        THEN("there is nothing to do") { next_of<std::monostate>(empty, {}, on_day(0)); }
    }
}

SCENARIO("Where somebody stands follows from what was opened and marked", "[progress]") {
    const Pack pack = course_pack();
    const Course course(std::array{&pack});
    GIVEN("a case opened, and another marked two days ago") {
        AttemptRecord opened = finished("late", 9, 0);
        opened.total.reset();
        const PastWork work{{opened, finished("middle", 1, 0.9)}, {reply_to("middle", 1, on_day(0), 1, 0.9)}};
        const auto progress = progress_of(course, work, on_day(2));
        THEN("units are seen, solid or new, and the solid one is due that waits for no case") {
            CHECK(progress.units.at("LOG-1").mastery == Mastery::seen);
            CHECK(progress.units.at("ORD-1").mastery == Mastery::solid);
            CHECK(progress.units.at("ORD-3").mastery == Mastery::fresh);
            CHECK(progress.due == std::vector<std::string>{"ORD-1"});
            CHECK_FALSE(progress.is_new);
        }
    }
    GIVEN("an attempt from before marks were kept") {
        const auto progress = progress_of(course, {{finished("easy", 1, 0.9)}, {}}, on_day(0));
        THEN("its unit was seen, and no mark is made up") {
            CHECK(progress.units.at("ORD-1").mastery == Mastery::seen);
            CHECK(progress.cases.at({"shop", "easy"}).best == 0.9);
            CHECK_FALSE(progress.is_new);
        }
    }
}
