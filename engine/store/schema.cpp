#include "store/schema.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <array>
#include <chrono>
#include <string_view>
#include <thread>

#include "store/store_error.h"

namespace haoping {

namespace {

// Each entry takes the file one version further; what has been released is never changed. Times are milliseconds
// since 1970 (UTC); scenario times are texts on the scenario's own clock; seeds are unsigned, kept as signed.
constexpr std::array<std::string_view, 6> migrations = {
    R"(
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY,
        pack TEXT NOT NULL, pack_version TEXT NOT NULL, pack_hash TEXT NOT NULL,
        scenario TEXT NOT NULL, seed INTEGER NOT NULL,
        started INTEGER NOT NULL, ended INTEGER, ending TEXT NOT NULL DEFAULT '',
        total REAL, compliance INTEGER NOT NULL DEFAULT 1,
        replies INTEGER NOT NULL DEFAULT 0,
        abandoned INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX attempts_by_start ON attempts (started DESC, id DESC);
    CREATE TABLE actions (
        attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        position INTEGER NOT NULL, at INTEGER NOT NULL, json TEXT NOT NULL,
        PRIMARY KEY (attempt, position)
    ) WITHOUT ROWID;
    CREATE TABLE events (
        attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        position INTEGER NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, json TEXT NOT NULL,
        PRIMARY KEY (attempt, position)
    ) WITHOUT ROWID;
    CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    )",
    R"(
    CREATE TABLE drafts (
        attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        turn INTEGER NOT NULL,
        version INTEGER NOT NULL,  -- 0 the newest, 1 and 2 before it
        text TEXT NOT NULL, begun INTEGER NOT NULL, saved INTEGER NOT NULL,
        PRIMARY KEY (attempt, turn, version)
    ) WITHOUT ROWID;
    )",
    R"(
    CREATE TABLE replies (
        attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        reply INTEGER NOT NULL,
        step TEXT NOT NULL, sent INTEGER NOT NULL,
        total REAL NOT NULL, scorable INTEGER NOT NULL, worked INTEGER NOT NULL,
        gates TEXT NOT NULL,  -- crossed ones, with blanks between
        PRIMARY KEY (attempt, reply)
    ) WITHOUT ROWID;
    CREATE INDEX replies_by_time ON replies (sent DESC, attempt DESC, reply DESC);
    CREATE TABLE marks (
        attempt INTEGER NOT NULL, reply INTEGER NOT NULL,
        position INTEGER NOT NULL,  -- of the criterion in its rubric
        criterion TEXT NOT NULL, dimension TEXT NOT NULL, unit TEXT NOT NULL,
        weight REAL NOT NULL, mark REAL NOT NULL,
        PRIMARY KEY (attempt, reply, position),
        FOREIGN KEY (attempt, reply) REFERENCES replies (attempt, reply) ON DELETE CASCADE
    ) WITHOUT ROWID;
    )",
    // What was done and how it was marked stays, whatever a program that opens the file has in mind.
    R"(
    CREATE TRIGGER actions_stay BEFORE DELETE ON actions BEGIN SELECT RAISE(ABORT, 'what was done stays'); END;
    CREATE TRIGGER actions_hold BEFORE UPDATE ON actions BEGIN SELECT RAISE(ABORT, 'what was done stays'); END;
    CREATE TRIGGER replies_stay BEFORE DELETE ON replies BEGIN SELECT RAISE(ABORT, 'a marked reply stays'); END;
    CREATE TRIGGER replies_hold BEFORE UPDATE ON replies BEGIN SELECT RAISE(ABORT, 'a marked reply stays'); END;
    CREATE TRIGGER marks_stay BEFORE DELETE ON marks BEGIN SELECT RAISE(ABORT, 'a mark stays'); END;
    CREATE TRIGGER marks_hold BEFORE UPDATE ON marks BEGIN SELECT RAISE(ABORT, 'a mark stays'); END;
    )",
    R"(
    CREATE TABLE quiz_answers (
        id INTEGER PRIMARY KEY,
        item TEXT NOT NULL, unit TEXT NOT NULL, at INTEGER NOT NULL, share REAL NOT NULL
    );
    )",
    R"(
    CREATE TABLE logs (
        id INTEGER PRIMARY KEY,
        simulation TEXT NOT NULL, name TEXT NOT NULL, subject TEXT NOT NULL,
        started INTEGER NOT NULL
    );
    CREATE TABLE log_actions (
        log INTEGER NOT NULL REFERENCES logs (id) ON DELETE CASCADE,
        position INTEGER NOT NULL, at INTEGER NOT NULL, json TEXT NOT NULL,
        PRIMARY KEY (log, position)
    ) WITHOUT ROWID;
    CREATE TRIGGER log_actions_stay BEFORE DELETE ON log_actions BEGIN SELECT RAISE(ABORT, 'what was done stays'); END;
    CREATE TRIGGER log_actions_hold BEFORE UPDATE ON log_actions BEGIN SELECT RAISE(ABORT, 'what was done stays'); END;
    )",
};

constexpr std::array<std::string_view, 10> tables{"attempts", "actions", "events",       "settings", "drafts",
                                                  "replies",  "marks",   "quiz_answers", "logs",     "log_actions"};

std::int64_t integer_of(Database& database, std::string_view sql) {
    Statement query(database, sql);
    query.step();
    return query.integer(0);
}

int version_of(Database& database) { return static_cast<int>(integer_of(database, "PRAGMA user_version")); }

void check_whole(Database& database) {
    Statement check(database, "PRAGMA quick_check(1)");
    if (check.step() && check.text(0) != "ok") throw store_error(SQLITE_CORRUPT, database.name(), check.text(0));
}

StoreError not_ours(const Database& database, const std::string& why) {
    return StoreError(fmt::format("{} can't be used: {}. It was left as it is. Put a copy of it back, or move it away to "
                                  "start with an empty one.",
                                  database.name(), why),
                      StoreProblem::damaged);
}

// A number that no version of this program writes, or tables without one.
void check_version(Database& database, int version) {
    if (version > current_schema_version())
        throw newer_schema_error(database.name(), version, current_schema_version());
    if (version < 0) throw not_ours(database, fmt::format("it says that it has form {}", version));
    // Asked again: another program may have made them meanwhile.
    if (version == 0 && integer_of(database, "SELECT COUNT(*) FROM sqlite_master") > 0 && version_of(database) == 0)
        throw not_ours(database, "it holds something else than attempts");
}

void check_tables(Database& database) {
    Statement query(database, "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?");
    for (const auto table : tables) {
        query.bind(table);
        query.step();
        if (query.integer(0) == 0) throw not_ours(database, fmt::format("its part '{}' is missing", table));
        query.reset();
    }
}

// Statements end at a ';' that ends its line.
void run_script(Database& database, std::string_view script) {
    while (true) {
        const auto end = script.find(";\n");
        if (end == std::string_view::npos) return;
        database.run(script.substr(0, end));
        script.remove_prefix(end + 2);
    }
}

void migrate(Database& database) {
    Transaction transaction(database);
    for (auto version = version_of(database); version < current_schema_version(); ++version) {
        run_script(database, migrations.at(static_cast<std::size_t>(version)));
        database.run(fmt::format("PRAGMA user_version = {}", version + 1));
    }
    transaction.commit();
}

// SQLite doesn't wait by itself when two connections change the journal mode at once.
void use_write_ahead_log(Database& database) {
    constexpr int most_tries = 100;
    for (int tries = 1;; ++tries) {
        try {
            database.run("PRAGMA journal_mode = WAL");
            return;
        } catch (const StoreError& error) {
            if (error.problem() != StoreProblem::locked || tries == most_tries) throw;
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
    }
}

}  // namespace

int current_schema_version() { return static_cast<int>(migrations.size()); }

void prepare_schema(Database& database) {
    const auto version = version_of(database);
    check_version(database, version);
    check_whole(database);
    if (database.is_read_only()) throw store_error(SQLITE_READONLY, database.name(), "opened for reading only");
    use_write_ahead_log(database);
    set_up_connection(database);
    if (version < current_schema_version()) migrate(database);
    check_tables(database);
}

void set_up_connection(Database& database) {
    database.run("PRAGMA synchronous = FULL");  // a commit also survives a power cut
    database.run("PRAGMA foreign_keys = ON");
}

}  // namespace haoping
