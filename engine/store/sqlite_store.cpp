#include <mutex>
#include <system_error>

#include "store/attempt_rows.h"
#include "store/draft_rows.h"
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

private:
    std::mutex m_mutex;
    Database m_database;
};

class SqliteStore final : public Store {
public:
    explicit SqliteStore(const std::filesystem::path& file) : m_writer(file), m_reader(file) {
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
            write_results(database, id, results);
            delete_answered_drafts(database, id, static_cast<int>(session.replies.size()));
        });
    }
    void abandon_attempt(AttemptId id) override {
        write([&](Database& database) { set_abandoned(database, id); });
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
    std::vector<AttemptRecord> attempts(std::size_t most) const override {
        return m_reader.use([&](Database& database) { return newest_attempts(database, most); });
    }
    std::vector<AttemptRecord> open_attempts() const override {
        return m_reader.use([](Database& database) { return haoping::open_attempts(database); });
    }
    std::vector<StoredReply> marked_replies(std::size_t most) const override {
        return m_reader.use([&](Database& database) { return newest_marked_replies(database, most); });
    }

    void add_quiz_answer(const QuizAnswer& answer) override {
        write([&](Database& database) { insert_quiz_answer(database, answer); });
    }
    std::vector<QuizAnswer> quiz_answers(std::size_t most) const override {
        return m_reader.use([&](Database& database) { return newest_quiz_answers(database, most); });
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

private:
    template <typename Work>
    void write(Work work) {
        m_writer.use([&](Database& database) {
            Transaction transaction(database);
            work(database);
            transaction.commit();
        });
    }

    Guarded m_writer;
    mutable Guarded m_reader;
};

}  // namespace

AttemptId new_attempt_id(Instant started, std::uint64_t seed) {
    return milliseconds_of(started) * 1000 + static_cast<AttemptId>(seed % 1000);
}

std::unique_ptr<Store> open_sqlite_store(const std::filesystem::path& file) {
    std::error_code problem;
    const auto folder = file.parent_path();
    if (!folder.empty()) std::filesystem::create_directories(folder, problem);
    if (problem) throw no_folder_error(folder.string(), problem.message());
    return std::make_unique<SqliteStore>(file);
}

}  // namespace haoping
