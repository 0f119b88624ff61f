#include "store/sqlite.h"
#include "support/catch.h"
#include "support/store_fixture.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("A log is kept action by action and only ever added to", "[store][log]") {
    const TemporaryFolder folder;
    const auto file = folder / "haoping.db";
    GIVEN("a log with two actions, the second of which settles an answer") {
        {
            const auto store = open_sqlite_store(file);
            store->begin_log({.id = 7,
                              .simulation = "paper",
                              .name = "exam",
                              .subject = "{\"a\": 1}",
                              .started = at_second(1),
                              .actions = {}});
            store->add_to_log(7, 0, {at_second(2), "{\"place\": 0}"}, {});
            store->add_to_log(7, 1, {at_second(3), "{\"hand_in\": true}"},
                              {{.item = "Q040", .unit = "PRE-08", .at = at_second(3), .share = 1}});
        }
        WHEN("the program is started again") {
            const auto store = open_sqlite_store(file);
            THEN("all of it is there") {
                const auto logs = store->logs("paper", 10);
                REQUIRE(logs.size() == 1);
                CHECK(logs[0].subject == "{\"a\": 1}");
                CHECK(logs[0].started == at_second(1));
                REQUIRE(logs[0].actions.size() == 2);
                CHECK(logs[0].actions[1].json == "{\"hand_in\": true}");
                CHECK(logs[0].actions[1].at == at_second(3));
                CHECK(store->quiz_answers(9).size() == 1);
                CHECK(store->logs("rush", 10).empty());
            }
            THEN("an action that does not go on from them is refused, and its answers with it") {
                CHECK_THROWS_AS(
                    store->add_to_log(7, 1, {at_second(4), "{}"}, {{.item = "Q1", .unit = "U", .at = {}, .share = 0}}),
                    StoreError);
                CHECK(store->logs("paper", 10)[0].actions.size() == 2);
                CHECK(store->quiz_answers(9).size() == 1);
            }
        }
        THEN("no other program can change what was done") {
            Database database(file);
            CHECK_THROWS_AS(database.run("DELETE FROM log_actions"), StoreError);
            CHECK_THROWS_AS(database.run("UPDATE log_actions SET json = ''"), StoreError);
        }
    }
}
