#include "store/schema.h"
#include "store/sqlite.h"
#include "support/catch.h"
#include "support/store_fixture.h"

using namespace haoping;
using namespace haoping::test;

namespace {

ReplyResult result_at(int second, double mark, std::vector<std::string> gates = {}) {
    return {
        .step = "opening",
        .sent = at_second(second),
        .total = mark,
        .scorable = true,
        .worked = second == 12,
        .criteria = {{"sorry", Dimension::empathy, "COM-01", 40, mark}, {"left", Dimension::facts, "ORD-12", 20, 1}},
        .gates = std::move(gates)};
}

}  // namespace

SCENARIO("Marks of replies are kept with the attempt", "[store]") {
    GIVEN("a store with an attempt of two replies") {
        const TemporaryFolder folder;
        const auto file = folder / "haoping.db";
        auto store = open_sqlite_store(file);
        auto session = open_session();
        store->begin_attempt(5, session, "test-shop", "1.0.0");
        send(session, 9, "Hello");
        send(session, 12, "Sorry");
        const std::vector results{result_at(9, 0, {"G1", "G12"}), result_at(12, 0.5)};
        store->save_progress(5, session, results, std::nullopt);
        WHEN("the program is started again") {
            store.reset();
            store = open_sqlite_store(file);
            const auto replies = store->marked_replies(10).rows;
            THEN("every mark is there, newest first, with its attempt") {
                REQUIRE(replies.size() == 2);
                CHECK(replies[0].result == results[1]);
                CHECK(replies[1].result == results[0]);
                CHECK(replies[1].reply == 0);
                CHECK(replies[0].attempt == 5);
                CHECK(replies[0].pack == "test-shop");
                CHECK(replies[0].pack_hash == "abc123");
                CHECK(replies[0].scenario == "lipsticks");
                CHECK(replies[0].seed == session.seed);
                CHECK(replies[0].started == session.started);
            }
        }
        WHEN("somebody saves fewer or other marks of it") {
            store->save_progress(5, session, {result_at(9, 1)}, std::nullopt);
            THEN("those that were given first stay") {
                const auto replies = store->marked_replies(10).rows;
                REQUIRE(replies.size() == 2);
                CHECK(replies[0].result == results[1]);
                CHECK(replies[1].result == results[0]);
            }
        }
        WHEN("a mark is of a kind that this program doesn't know") {
            {
                Database database(file);
                database.run("DROP TRIGGER marks_hold");
                database.run("UPDATE marks SET dimension = 'later' WHERE reply = 0");
            }
            THEN("the others come, and it is counted") {
                const auto replies = store->marked_replies(10);
                CHECK(replies.unreadable == 1);
                REQUIRE(replies.rows.size() == 1);
                CHECK(replies.rows[0].result == results[1]);
            }
        }
        WHEN("only the newest is asked for") {
            THEN("it alone comes") { CHECK(store->marked_replies(1).rows.size() == 1); }
        }
    }
}

SCENARIO("A file from before marks were kept gets room for them and no made-up marks", "[store][schema]") {
    GIVEN("a file of the second form with an attempt that has an ending") {
        const TemporaryFolder folder;
        const auto file = folder / "haoping.db";
        {
            const auto store = open_sqlite_store(file);
            auto session = open_session();
            store->begin_attempt(5, session, "test-shop", "1.0.0");
            send(session, 9, "Hello");
            session.ending = "kept";
            store->save_progress(5, session, {}, SessionMark{0.7, true, {}});
            Database database(file);
            database.run("DROP TRIGGER actions_stay");
            database.run("DROP TRIGGER actions_hold");
            database.run("DROP TABLE log_actions");
            database.run("DROP TABLE logs");
            database.run("DROP TABLE quiz_answers");
            database.run("DROP TABLE marks");
            database.run("DROP TABLE replies");
            database.run("PRAGMA user_version = 2");
        }
        WHEN("it is opened") {
            const auto store = open_sqlite_store(file);
            THEN("the attempt keeps its mark, has no marks of criteria, and new ones can be kept") {
                CHECK(store->attempt(5)->total == 0.7);
                CHECK(store->marked_replies(10).rows.empty());
                auto session = open_session(20);
                store->begin_attempt(6, session, "test-shop", "1.0.0");
                send(session, 25, "Sorry");
                store->save_progress(6, session, {result_at(25, 1)}, std::nullopt);
                CHECK(store->marked_replies(10).rows.size() == 1);
            }
        }
    }
}
