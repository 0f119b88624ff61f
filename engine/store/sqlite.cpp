#include "store/sqlite.h"

#include <sqlite3.h>

#include "store/store_error.h"

namespace haoping {

namespace {

constexpr int busy_milliseconds = 5000;

}  // namespace

Statement::Statement(Database& database, std::string_view sql) : m_database(&database) {
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(database.m_connection.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    check(code);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

bool Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) m_database->fail(code);
    return false;
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() { sqlite3_reset(m_statement.get()); }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

double Statement::real(int column) const { return sqlite3_column_double(m_statement.get(), column); }

std::string Statement::text(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return bytes == nullptr ? std::string{} : std::string{bytes, size};
}

bool Statement::is_null(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

void Statement::bind_at(int place, std::int64_t value) { check(sqlite3_bind_int64(m_statement.get(), place, value)); }

void Statement::bind_at(int place, double value) { check(sqlite3_bind_double(m_statement.get(), place, value)); }

void Statement::bind_at(int place, std::string_view value) {
    // A null pointer would bind NULL, even with length 0.
    const char* bytes = value.empty() ? "" : value.data();
    check(sqlite3_bind_text64(m_statement.get(), place, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind_at(int place, std::nullopt_t) { check(sqlite3_bind_null(m_statement.get(), place)); }

void Statement::check(int code) const {
    if (code != SQLITE_OK) m_database->fail(code);
}

Database::Database(const std::filesystem::path& file) : m_name(file.string()) {
    sqlite3* connection = nullptr;
    const auto path = file.u8string();
    const int code = sqlite3_open_v2(reinterpret_cast<const char*>(path.c_str()), &connection,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_connection.reset(connection);  // also after a failure
    if (code != SQLITE_OK) fail(code);
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, busy_milliseconds);
}

void Database::Close::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

void Database::run(std::string_view sql) { Statement(*this, sql).run(); }

std::int64_t Database::changed_rows() const { return sqlite3_changes(m_connection.get()); }

bool Database::is_read_only() const { return sqlite3_db_readonly(m_connection.get(), "main") == 1; }

bool Database::has_moved() const {
    int moved = 0;
    sqlite3_file_control(m_connection.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Database::fail(int code) const {
    const auto* detail = m_connection ? sqlite3_errmsg(m_connection.get()) : sqlite3_errstr(code);
    throw store_error(code, m_name, detail);
}

Transaction::Transaction(Database& database) : m_database(database) { m_database.run("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
    if (!m_open) return;
    try {
        m_database.run("ROLLBACK");
    } catch (const StoreError&) {
        // SQLite has rolled back by itself, as it does after a full disk.
    }
}

void Transaction::commit() {
    m_database.run("COMMIT");
    m_open = false;
}

}  // namespace haoping
