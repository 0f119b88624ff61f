#include <sqlite3.h>
#include <fstream>
#include <iterator>

#include "store/schema.h"
#include "store/sqlite.h"
#include "support/catch.h"
#include "support/store_fixture.h"

using namespace haoping;
using namespace haoping::test;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_bytes(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

StoreProblem problem_of_opening(const fs::path& file) {
    try {
        open_sqlite_store(file);
    } catch (const StoreError& error) {
        return error.problem();
    }
    FAIL("it opened");
    return StoreProblem::other;
}

std::string words_of_opening(const fs::path& file) {
    try {
        open_sqlite_store(file);
    } catch (const StoreError& error) {
        return error.what();
    }
    return {};
}

// A file as the first released form left it, with one attempt.
void write_first_form(const fs::path& file) {
    Database database(file);
    database.run(
        "CREATE TABLE attempts (id INTEGER PRIMARY KEY, pack TEXT NOT NULL, pack_version TEXT NOT NULL, "
        "pack_hash TEXT NOT NULL, scenario TEXT NOT NULL, seed INTEGER NOT NULL, started INTEGER NOT NULL, "
        "ended INTEGER, ending TEXT NOT NULL DEFAULT '', total REAL, compliance INTEGER NOT NULL DEFAULT 1, "
        "replies INTEGER NOT NULL DEFAULT 0, abandoned INTEGER NOT NULL DEFAULT 0)");
    database.run(
        "CREATE TABLE actions (attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE, "
        "position INTEGER NOT NULL, at INTEGER NOT NULL, json TEXT NOT NULL, "
        "PRIMARY KEY (attempt, position)) WITHOUT ROWID");
    database.run(
        "CREATE TABLE events (attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE, "
        "position INTEGER NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, json TEXT NOT NULL, "
        "PRIMARY KEY (attempt, position)) WITHOUT ROWID");
    database.run("CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");
    database.run(
        "INSERT INTO attempts (id, pack, pack_version, pack_hash, scenario, seed, started) "
        "VALUES (7, 'test-shop', '1.0.0', 'abc', 'lipsticks', -1, 1000)");
    database.run(R"(INSERT INTO actions VALUES (7, 0, 2000, '{"do":"track"}'))");
    database.run("PRAGMA user_version = 1");
}

}  // namespace

SCENARIO("An older file is brought to the present form", "[store][schema]") {
    GIVEN("a file of the first form with an attempt") {
        const TemporaryFolder folder;
        const auto file = folder / "haoping.db";
        write_first_form(file);
        WHEN("it is opened") {
            const auto store = open_sqlite_store(file);
            THEN("the attempt is there and drafts can be kept") {
                REQUIRE(store->attempt(7));
                CHECK(store->attempt(7)->seed == 18'446'744'073'709'551'615U);
                REQUIRE(store->attempt(7)->actions.size() == 1);
                store->save_draft({7, 0, "Dear Ana", at_second(0)});
                CHECK(store->draft_of(7)->text == "Dear Ana");
            }
        }
        WHEN("it is opened a second time") {
            open_sqlite_store(file);
            const auto before = bytes_of(file);
            open_sqlite_store(file);
            THEN("nothing is done to it") { CHECK(bytes_of(file) == before); }
        }
    }
}

SCENARIO("What can't be used is refused and left as it is", "[store][schema]") {
    const TemporaryFolder folder;
    const auto file = folder / "haoping.db";
    GIVEN("a file of a newer version") {
        open_sqlite_store(file);
        {
            Database database(file);
            database.run("PRAGMA user_version = 99");
        }
        const auto before = bytes_of(file);
        WHEN("it is opened") {
            const auto problem = problem_of_opening(file);
            THEN("that is said, and the file is untouched") {
                CHECK(problem == StoreProblem::newer);
                CHECK(bytes_of(file) == before);
            }
        }
    }
    GIVEN("a file that is no database") {
        const std::string before(5000, 'x');
        write_bytes(file, before);
        WHEN("it is opened") {
            const auto problem = problem_of_opening(file);
            THEN("that is said, and the file is untouched") {
                CHECK(problem == StoreProblem::damaged);
                CHECK(bytes_of(file) == before);
            }
        }
    }
    GIVEN("a database whose middle was overwritten") {
        {
            const auto store = open_sqlite_store(file);
            for (int i = 0; i < 50; ++i) store->begin_attempt(i, open_session(i), "test-shop", "1.0.0");
        }
        auto bytes = bytes_of(file);
        REQUIRE(bytes.size() > 12'000);
        for (std::size_t i = 4096; i < bytes.size(); ++i) bytes[i] = '\x5a';
        write_bytes(file, bytes);
        WHEN("it is opened") {
            const auto problem = problem_of_opening(file);
            THEN("that is said, and the file is untouched") {
                CHECK(problem == StoreProblem::damaged);
                CHECK(bytes_of(file) == bytes);
            }
        }
    }
    GIVEN("a file whose number no version writes") {
        open_sqlite_store(file);
        {
            Database database(file);
            database.run("PRAGMA user_version = -5");
        }
        WHEN("it is opened") {
            THEN("that is said in words") {
                CHECK(problem_of_opening(file) == StoreProblem::damaged);
                CHECK(words_of_opening(file).find("form -5") != std::string::npos);
            }
        }
    }
    GIVEN("another program's database") {
        {
            Database database(file);
            database.run("CREATE TABLE recipes (name TEXT)");
        }
        WHEN("it is opened") {
            THEN("that is said") { CHECK(problem_of_opening(file) == StoreProblem::damaged); }
        }
    }
    GIVEN("a file that lacks a table") {
        open_sqlite_store(file);
        {
            Database database(file);
            database.run("DROP TABLE drafts");
        }
        WHEN("it is opened") {
            THEN("that is said") {
                CHECK(problem_of_opening(file) == StoreProblem::damaged);
                CHECK(words_of_opening(file).find("'drafts'") != std::string::npos);
            }
        }
    }
    GIVEN("an empty file beside a log that is not empty") {
        write_bytes(file, "");
        auto log = file;
        write_bytes(log += "-wal", "what was done last");
        WHEN("it is opened") {
            THEN("that is said, and the log is not thrown away") {
                CHECK(problem_of_opening(file) == StoreProblem::damaged);
                CHECK(bytes_of(log) == "what was done last");
            }
        }
    }
    GIVEN("a folder that can't be made because a file stands there") {
        write_bytes(file, "text");
        WHEN("a store inside it is opened") {
            THEN("that is said") {
                CHECK(problem_of_opening(file / "inside" / "haoping.db") == StoreProblem::read_only);
            }
        }
    }
    GIVEN("a path that is a folder") {
        fs::create_directories(file);
        WHEN("it is opened") {
            THEN("that is said") { CHECK(problem_of_opening(file) == StoreProblem::read_only); }
        }
    }
}

SCENARIO("An empty file is begun anew, and that is told", "[store][schema]") {
    const TemporaryFolder folder;
    const auto file = folder / "haoping.db";
    GIVEN("a file without a byte") {
        write_bytes(file, "");
        WHEN("it is opened") {
            const auto store = open_sqlite_store(file);
            THEN("it is said, once") {
                CHECK(store->remark().find("0 bytes") != std::string::npos);
                CHECK(open_sqlite_store(file)->remark().empty());
            }
        }
    }
    GIVEN("no file") {
        THEN("there is nothing to say") { CHECK(open_sqlite_store(file)->remark().empty()); }
    }
}

SCENARIO("A file that may not be written is refused", "[store][schema]") {
    GIVEN("a store in a folder without the right to write") {
        const TemporaryFolder folder;
        const auto file = folder / "haoping.db";
        open_sqlite_store(file);
        fs::permissions(file, fs::perms::owner_read);
        const bool still_writable = std::ofstream(file, std::ios::app).is_open();  // root may always write
        WHEN("it is opened") {
            THEN("that is said") {
                if (!still_writable)
                    CHECK(problem_of_opening(file) == StoreProblem::read_only);
                else
                    SUCCEED("this user may write everywhere");
            }
        }
    }
}

SCENARIO("A full disk is told from other failures", "[store][schema]") {
    GIVEN("a database that may not grow") {
        const TemporaryFolder folder;
        Database database(folder / "haoping.db");
        database.run("CREATE TABLE notes (text TEXT)");
        database.run("PRAGMA max_page_count = 4");
        WHEN("more is written than there is room for") {
            auto problem = StoreProblem::other;
            std::string words;
            try {
                Transaction transaction(database);
                Statement insert(database, "INSERT INTO notes VALUES (?)");
                insert.bind(std::string(100'000, 'x'));
                insert.run();
                transaction.commit();
            } catch (const StoreError& error) {
                problem = error.problem();
                words = error.what();
            }
            THEN("the words say so, and small things can still be written") {
                CHECK(problem == StoreProblem::disk_full);
                CHECK(words.find("is full") != std::string::npos);
                CHECK_NOTHROW(database.run("INSERT INTO notes VALUES ('small')"));
            }
        }
    }
}

SCENARIO("Every kind of failure has words of its own", "[store]") {
    struct Case {
        int code;
        StoreProblem problem;
    };
    const auto each =
        GENERATE(Case{SQLITE_READONLY, StoreProblem::read_only}, Case{SQLITE_FULL, StoreProblem::disk_full},
                 Case{SQLITE_NOTADB, StoreProblem::damaged}, Case{SQLITE_BUSY, StoreProblem::locked},
                 Case{SQLITE_IOERR_WRITE, StoreProblem::disk_error}, Case{SQLITE_MISUSE, StoreProblem::other});
    const auto error = store_error(each.code, "/home/ana/haoping.db", "detail");
    CHECK(error.problem() == each.problem);
    CHECK(std::string{error.what()}.find("/home/ana/haoping.db") != std::string::npos);
}
