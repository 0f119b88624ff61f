#include <fstream>

#include "store/sqlite.h"
#include "support/catch.h"
#include "support/store_fixture.h"

using namespace haoping;
using namespace haoping::test;

namespace {

std::int64_t rows(const std::filesystem::path& file, const std::string& table) {
    Database database(file);
    Statement query(database, "SELECT COUNT(*) FROM " + table);
    query.step();
    return query.integer(0);
}

}  // namespace

SCENARIO("An attempt is kept with every action and event", "[store]") {
    GIVEN("a store with an attempt under way") {
        const TemporaryFolder folder;
        const auto file = folder / "data" / "haoping.db";
        auto store = open_sqlite_store(file);
        auto session = open_session();
        const auto id = new_attempt_id(session.started, session.seed);
        store->begin_attempt(id, session, "test-shop", "1.0.0");
        WHEN("the trainee acts and writes, and the program is started again") {
            act(session, 5, "refund");
            send(session, 9, "Dear Ana, 您好 \"quoted\"");
            store->save_progress(id, session, {}, std::nullopt);
            store.reset();
            store = open_sqlite_store(file);
            const auto record = store->attempt(id);
            THEN("everything that a replay needs is there") {
                REQUIRE(record);
                CHECK(record->pack == "test-shop");
                CHECK(record->pack_version == "1.0.0");
                CHECK(record->pack_hash == "abc123");
                CHECK(record->scenario == "lipsticks");
                CHECK(record->seed == session.seed);
                CHECK(record->started == session.started);
                CHECK_FALSE(record->ended);
                CHECK_FALSE(record->total);
                REQUIRE(record->actions.size() == 2);
                CHECK(record->actions[0].at == at_second(5));
                CHECK(record->actions[0].action == session.actions[0].action);
                CHECK(record->actions[1].action == session.actions[1].action);
                CHECK(rows(file, "events") == 4);
            }
            THEN("it is offered for continuing") { CHECK(store->open_attempts().rows.at(0).id == id); }
        }
        WHEN("progress is saved again and again") {
            act(session, 5, "refund");
            for (int i = 0; i < 3; ++i) store->save_progress(id, session, {}, std::nullopt);
            THEN("nothing is there twice") { CHECK(rows(file, "actions") == 1); }
        }
        WHEN("another window that knows nothing of a reply goes on from before it") {
            send(session, 9, "Sent first");
            store->save_progress(id, session, {}, std::nullopt);
            auto other = open_session();
            send(other, 12, "Sent second");
            THEN("that is refused, and the stored reply stays") {
                CHECK_THROWS_AS(store->save_progress(id, other, {}, std::nullopt), StoreError);
                CHECK_THROWS_AS(store->save_progress(id, open_session(), {}, std::nullopt), StoreError);
                REQUIRE(store->attempt(id)->actions.size() == 1);
                CHECK(store->attempt(id)->actions[0].action == session.actions[0].action);
                CHECK(rows(file, "events") == 3);
            }
        }
        WHEN("another program deletes or changes what was done") {
            send(session, 9, "Sent");
            store->save_progress(id, session, {}, std::nullopt);
            Database database(file);
            database.run("PRAGMA foreign_keys = ON");
            THEN("the file refuses") {
                CHECK_THROWS_AS(database.run("DELETE FROM actions"), StoreError);
                CHECK_THROWS_AS(database.run("UPDATE actions SET json = '{}'"), StoreError);
                CHECK_THROWS_AS(database.run("DELETE FROM attempts"), StoreError);
                CHECK(store->attempt(id)->actions.size() == 1);
            }
        }
        WHEN("the case is over") {
            send(session, 9, "Goodbye");
            session.ending = "kept";
            store->save_progress(id, session, {}, SessionMark{0.85, false, {}});
            THEN("its ending and mark are there, and it is not offered for continuing") {
                const auto record = store->attempt(id);
                CHECK(record->ended == at_second(9));
                CHECK(record->ending == "kept");
                CHECK(record->total == 0.85);
                CHECK_FALSE(record->compliance);
                CHECK(store->open_attempts().rows.empty());
            }
        }
        WHEN("it is abandoned") {
            store->abandon_attempt(id);
            THEN("it is kept but not offered") {
                CHECK(store->attempt(id));
                CHECK(store->open_attempts().rows.empty());
            }
        }
    }
}

SCENARIO("Attempts are listed from the newest on", "[store]") {
    GIVEN("three attempts") {
        const TemporaryFolder folder;
        const auto store = open_sqlite_store(folder / "haoping.db");
        for (const int second : {20, 10, 30}) {
            auto session = open_session(second);
            store->begin_attempt(second, session, "test-shop", "1.0.0");
        }
        WHEN("the last two are asked for") {
            const auto listed = store->attempts(2);
            THEN("they come by their start") {
                REQUIRE(listed.size() == 2);
                CHECK(listed[0].id == 30);
                CHECK(listed[1].id == 20);
                CHECK(store->open_attempts().rows.size() == 3);
                CHECK(store->open_attempts().rows.at(0).id == 30);
            }
        }
        WHEN("one is asked for that is not there") {
            THEN("there is none") {
                CHECK_FALSE(store->attempt(99));
                CHECK_THROWS_AS(store->save_progress(99, open_session(), {}, std::nullopt), StoreError);
            }
        }
    }
}

SCENARIO("What can't be read hides nothing else", "[store]") {
    GIVEN("two attempts under way, of which one holds something of a later version") {
        const TemporaryFolder folder;
        const auto file = folder / "haoping.db";
        const auto store = open_sqlite_store(file);
        for (const int second : {10, 20}) store->begin_attempt(second, open_session(second), "test-shop", "1.0.0");
        {
            Database database(file);
            database.run("INSERT INTO actions VALUES (20, 0, 2000, '{\"sing\": 1}')");
        }
        WHEN("the open ones are asked for") {
            const auto open = store->open_attempts();
            THEN("the other one comes, and it is counted") {
                CHECK(open.unreadable == 1);
                REQUIRE(open.rows.size() == 1);
                CHECK(open.rows[0].id == 10);
            }
        }
    }
}

SCENARIO("A data folder that is deleted while the program runs comes back", "[store]") {
    GIVEN("a store with an attempt and a draft") {
        const TemporaryFolder folder;
        const auto data = folder / "data";
        auto store = open_sqlite_store(data / "haoping.db");
        store->begin_attempt(1, open_session(), "test-shop", "1.0.0");
        store->save_draft({1, 0, "Dear", at_second(1)});
        std::filesystem::remove_all(data);
        WHEN("typing goes on") {
            store->save_draft({1, 0, "Dear Ana", at_second(2)});
            store->save_draft({1, 0, "Dear Ana, I", at_second(3)});
            THEN("everything is on the disk again, old and new") {
                const auto again = open_sqlite_store(data / "haoping.db");
                CHECK(again->attempt(1));
                CHECK(again->draft_of(1)->text == "Dear Ana, I");
                CHECK(store->draft_of(1)->text == "Dear Ana, I");
            }
        }
        WHEN("the folder can't be made again") {
            std::ofstream(data) << "in the way";
            THEN("that is said, and it works as soon as it can") {
                CHECK_THROWS_AS(store->save_draft({1, 0, "Dear Ana", at_second(2)}), StoreError);
                std::filesystem::remove(data);
                store->save_draft({1, 0, "Dear Ana", at_second(2)});
                CHECK(open_sqlite_store(data / "haoping.db")->draft_of(1)->text == "Dear Ana");
            }
        }
        WHEN("another file has taken its place") {
            std::filesystem::create_directories(data);
            std::ofstream(data / "haoping.db") << "a copy from yesterday";
            THEN("it is left alone") {
                CHECK_THROWS_AS(store->save_draft({1, 0, "Dear Ana", at_second(2)}), StoreError);
                CHECK(std::filesystem::file_size(data / "haoping.db") == 21);
            }
        }
    }
}

SCENARIO("Somebody is asked before a deleted data folder comes back", "[store]") {
    GIVEN("a store whose folder was deleted, and somebody who says no") {
        const TemporaryFolder folder;
        const auto data = folder / "data";
        bool may = false;
        bool folder_was_there = false;
        auto store = open_sqlite_store(data / "haoping.db", [&] {
            folder_was_there = std::filesystem::exists(data);
            return may;
        });
        std::filesystem::remove_all(data);
        WHEN("something is written") {
            THEN("it is refused and nothing is put there, until they say yes") {
                CHECK_THROWS_AS(store->set_setting("language", "zh"), StoreError);
                CHECK(folder_was_there);
                CHECK_FALSE(std::filesystem::exists(data / "haoping.db"));
                may = true;
                store->set_setting("language", "zh");
                CHECK(open_sqlite_store(data / "haoping.db")->setting("language") == "zh");
            }
        }
    }
}

SCENARIO("Settings are kept", "[store]") {
    GIVEN("a store") {
        const TemporaryFolder folder;
        const auto store = open_sqlite_store(folder / "haoping.db");
        WHEN("a setting is made twice") {
            store->set_setting("language", "en");
            store->set_setting("language", "zh");
            THEN("the later value holds") {
                CHECK(store->setting("language") == "zh");
                CHECK_FALSE(store->setting("theme"));
            }
        }
    }
}

SCENARIO("Attempts of one second have names of their own", "[store]") {
    CHECK(new_attempt_id(at_second(1), 41) != new_attempt_id(at_second(1), 42));
    CHECK(new_attempt_id(at_second(1), 999) < new_attempt_id(at_second(2), 0));
}
