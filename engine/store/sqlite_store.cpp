#include <fmt/format.h>
#include <sqlite3.h>
#include <mutex>
#include <system_error>

#include "store/attempt_rows.h"
#include "store/draft_rows.h"
#include "store/log_rows.h"
#include "store/mark_rows.h"
#include "store/quiz_rows.h"
#include "store/schema.h"
#include "store/sqlite.h"
#include "store/store.h"

namespace haoping {

namespace {

// A connection that one thread at a time may use.
class Guarded {
public:
    explicit Guarded(const std::filesystem::path& file) : m_database(file) {}

    template <typename Work>
    auto use(Work work) {
        const std::lock_guard lock(m_mutex);
        return work(m_database);
    }
    void reopen(const std::filesystem::path& file) {
        const std::lock_guard lock(m_mutex);
        m_database = Database(file);
        set_up_connection(m_database);
    }

private:
    std::mutex m_mutex;
    Database m_database;
};

enum class Found : std::uint8_t { nothing, empty_file, database };

// SQLite takes an empty file for a new one, and a log beside it for rubbish.
Found what_is_there(const std::filesystem::path& file) {
    std::error_code unreadable;
    const auto size = std::filesystem::file_size(file, unreadable);
    if (unreadable) return Found::nothing;
    if (size > 0) return Found::database;
    const auto log = std::filesystem::path(file) += "-wal";
    if (std::filesystem::file_size(log, unreadable) > 0 && !unreadable)
        throw store_error(SQLITE_NOTADB, file.string(), "it is empty, but not the log beside it");
    return Found::empty_file;
}

void make_folder_of(const std::filesystem::path& file) {
    std::error_code problem;
    const auto folder = file.parent_path();
    if (!folder.empty()) std::filesystem::create_directories(folder, problem);
    if (problem) throw no_folder_error(folder.string(), problem.message());
}

class SqliteStore final : public Store {
public:
    SqliteStore(const std::filesystem::path& file, std::function<bool()> may_put_back)
        : m_file(file),
          m_may_put_back(std::move(may_put_back)),
          m_found(what_is_there(file)),
          m_writer(file),
          m_reader(file) {
        m_writer.use([](Database& database) { prepare_schema(database); });
        m_reader.use([](Database& database) { set_up_connection(database); });
    }

    void begin_attempt(AttemptId id, const Session& session, const std::string& pack,
                       const std::string& pack_version) override {
        write([&](Database& database) { insert_attempt(database, id, session, pack, pack_version); });
    }
    void save_progress(AttemptId id, const Session& session, const std::vector<ReplyResult>& results,
                       std::optional<SessionMark> mark) override {
        write([&](Database& database) {
            update_attempt(database, id, session, mark);
            add_results(database, id, results);
            delete_answered_drafts(database, id, static_cast<int>(session.replies.size()));
        });
    }
    void abandon_attempt(AttemptId id) override {
        write([&](Database& database) { set_abandoned(database, id, true); });
    }
    void take_up_again(AttemptId id) override {
        write([&](Database& database) { set_abandoned(database, id, false); });
    }
    void carry_over(AttemptId id, const std::string& pack_version, const std::string& pack_hash) override {
        write([&](Database& database) { set_pack(database, id, pack_version, pack_hash); });
    }

    void save_draft(const Draft& draft) override {
        write([&](Database& database) { write_draft(database, draft); });
    }
    std::optional<Draft> draft_of(AttemptId id) const override {
        return m_reader.use([&](Database& database) { return newest_draft(database, id); });
    }
    std::vector<Draft> earlier_drafts(AttemptId id) const override {
        return m_reader.use([&](Database& database) { return earlier_versions(database, id); });
    }

    std::optional<AttemptRecord> attempt(AttemptId id) const override {
        return m_reader.use([&](Database& database) { return find_attempt(database, id); });
    }
    std::vector<KeptEvent> events(AttemptId id) const override {
        return m_reader.use([&](Database& database) { return kept_events(database, id); });
    }
    std::vector<AttemptRecord> attempts(std::size_t most) const override {
        return m_reader.use([&](Database& database) { return newest_attempts(database, most); });
    }
    Readable<AttemptRecord> open_attempts() const override {
        return m_reader.use([](Database& database) { return haoping::open_attempts(database); });
    }
    Readable<StoredReply> marked_replies(std::size_t most) const override {
        return m_reader.use([&](Database& database) { return newest_marked_replies(database, most); });
    }

    void add_quiz_answer(const QuizAnswer& answer) override {
        write([&](Database& database) { insert_quiz_answer(database, answer); });
    }
    std::vector<QuizAnswer> quiz_answers(std::size_t most) const override {
        return m_reader.use([&](Database& database) { return newest_quiz_answers(database, most); });
    }

    void begin_log(const ActivityLog& log) override {
        write([&](Database& database) { insert_log(database, log); });
    }
    void add_to_log(AttemptId id, std::size_t position, const LoggedAction& action,
                    const std::vector<QuizAnswer>& answers) override {
        write([&](Database& database) {
            append_action(database, id, position, action);
            for (const auto& answer : answers) insert_quiz_answer(database, answer);
        });
    }
    std::vector<ActivityLog> logs(std::string_view simulation, std::size_t most) const override {
        return m_reader.use([&](Database& database) { return newest_logs(database, simulation, most); });
    }

    void set_setting(const std::string& key, const std::string& value) override {
        write([&](Database& database) {
            Statement statement(database,
                                "INSERT INTO settings (key, value) VALUES (?, ?) "
                                "ON CONFLICT DO UPDATE SET value = excluded.value");
            statement.bind(key, value);
            statement.run();
        });
    }
    std::optional<std::string> setting(const std::string& key) const override {
        return m_reader.use([&](Database& database) -> std::optional<std::string> {
            Statement query(database, "SELECT value FROM settings WHERE key = ?");
            query.bind(key);
            if (!query.step()) return std::nullopt;
            return query.text(0);
        });
    }

    std::string remark() const override {
        if (m_found != Found::empty_file) return {};
        return fmt::format("{} was empty (0 bytes) and was begun anew. If you had results, they are not in it: put a copy "
                           "of it back and start again.",
                           m_file.string());
    }

private:
    template <typename Work>
    void write(Work work) {
        if (m_writer.use([](Database& database) { return database.has_moved(); })) put_back();
        m_writer.use([&](Database& database) {
            Transaction transaction(database);
            work(database);
            transaction.commit();
        });
    }

    // The connection still holds all of a file that was deleted. One that somebody else has put there is not touched.
    void put_back() {
        std::error_code unreadable;
        if (std::filesystem::exists(m_file, unreadable))
            throw StoreError(fmt::format("{} was replaced while it was in use, and the new one is left as it is. Copy "
                                         "your text and start the program again.",
                                         m_file.string()),
                             StoreProblem::conflict);
        make_folder_of(m_file);
        if (m_may_put_back && !m_may_put_back())
            throw StoreError(fmt::format("{} was deleted while it was in use, and another program has its folder open "
                                         "now. Copy your text and start the program again.",
                                         m_file.string()),
                             StoreProblem::conflict);
        try {
            write_copy(std::filesystem::path(m_file) += ".new");
        } catch (const std::filesystem::filesystem_error& error) {
            throw no_folder_error(m_file.parent_path().string(), error.code().message());
        }
        m_writer.reopen(m_file);
        m_reader.reopen(m_file);
    }

    void write_copy(const std::filesystem::path& copy) {
        std::filesystem::remove(copy);
        m_writer.use([&](Database& database) {
            Statement statement(database, "VACUUM INTO ?");
            statement.bind(copy.string());
            statement.run();
        });
        {
            Database written(copy);
            prepare_schema(written);
        }
        std::filesystem::rename(copy, m_file);
    }

    std::filesystem::path m_file;
    std::function<bool()> m_may_put_back;
    Found m_found;
    Guarded m_writer;
    mutable Guarded m_reader;
};

}  // namespace

AttemptId new_attempt_id(Instant started, std::uint64_t seed) {
    return milliseconds_of(started) * 1000 + static_cast<AttemptId>(seed % 1000);
}

std::unique_ptr<Store> open_sqlite_store(const std::filesystem::path& file, std::function<bool()> may_put_back) {
    make_folder_of(file);
    return std::make_unique<SqliteStore>(file, std::move(may_put_back));
}

}  // namespace haoping
