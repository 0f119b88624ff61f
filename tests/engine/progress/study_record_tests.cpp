#include "progress/study_record.h"

#include "engine/progress/course_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

StudyRecord record_of(const std::vector<QuizAnswer>& answers) {
    StudyRecord record;
    for (const auto& answer : answers) record.note(answer);
    return record;
}

}  // namespace

SCENARIO("What was answered is due when it begins to be forgotten, and what was wrong at once", "[progress][study]") {
    const auto record = record_of({{"Q1", "ORD-1", on_day(0), 1},
                                   {"Q2", "ORD-1", on_day(0), 0.5},
                                   {"Q3", "ORD-2", on_day(0), 1},
                                   {"Q3", "ORD-2", on_day(2), 1}});
    CHECK(record.due(on_day(0), usual_retention).empty());
    CHECK(record.due(on_day(0, 10), usual_retention) == std::vector<std::string>{"Q2"});
    CHECK(record.due(on_day(3), usual_retention) == std::vector<std::string>{"Q2", "Q1"});
    CHECK(record.due(on_day(40), usual_retention).size() == 3);
    THEN("the days ahead hold each once") {
        std::vector<Instant> ends;
        for (int day = 1; day <= 60; ++day) ends.push_back(on_day(day, 0));
        const auto days = record.ahead(ends, usual_retention);
        CHECK(days[0] == 1);
        int all = 0;
        for (const int count : days) all += count;
        CHECK(all == 3);
    }
}

SCENARIO("A unit's study counts what is right and what lasts", "[progress][study]") {
    auto record = record_of({{"Q1", "ORD-1", on_day(0), 1},
                             {"Q1", "ORD-1", on_day(1), 1},
                             {"Q2", "ORD-1", on_day(0), 1},
                             {"Q2", "ORD-1", on_day(0, 10), 1},
                             {"Q3", "ORD-1", on_day(0), 1},
                             {"Q3", "ORD-1", on_day(1), 0},
                             {"Q4", "ORD-2", on_day(0), 0}});
    record.note_read("ORD-2");
    const auto first = record.of_unit("ORD-1");
    CHECK(first.answered == 3);
    CHECK(first.right == 2);
    CHECK(first.lasting == 1);
    CHECK_FALSE(first.read);
    CHECK(record.of_unit("ORD-2").read);
    CHECK(record.of_unit("LOG-1").answered == 0);
}
