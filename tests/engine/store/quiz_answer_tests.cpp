#include "support/catch.h"
#include "support/store_fixture.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("Answers to quiz items are kept in their order", "[store][quiz]") {
    const TemporaryFolder folder;
    GIVEN("three answers, two of them to one item in the same moment") {
        {
            const auto store = open_sqlite_store(folder / "haoping.db");
            store->add_quiz_answer({.item = "Q040", .unit = "PRE-08", .at = at_second(1), .share = 0});
            store->add_quiz_answer({.item = "Q040", .unit = "PRE-08", .at = at_second(1), .share = 1});
            store->add_quiz_answer({.item = "ORD-12-1", .unit = "ORD-12", .at = at_second(2), .share = 0.75});
        }
        WHEN("the program is started again") {
            const auto store = open_sqlite_store(folder / "haoping.db");
            THEN("the newest come first, as many as were asked for") {
                const auto answers = store->quiz_answers(2);
                REQUIRE(answers.size() == 2);
                CHECK(answers[0].item == "ORD-12-1");
                CHECK(answers[0].unit == "ORD-12");
                CHECK(answers[0].at == at_second(2));
                CHECK(answers[0].share == 0.75);
                CHECK(answers[1].item == "Q040");
                CHECK(answers[1].share == 1);
            }
        }
    }
}
