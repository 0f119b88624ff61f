#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace haoping {

class Database;

// A prepared statement. Its Database must outlive it.
//
//     Statement query(database, "SELECT text FROM drafts WHERE attempt = ?");
//     query.bind(id);
//     while (query.step()) use(query.text(0));
class Statement {
public:
    Statement(Database& database, std::string_view sql);

    // Fills all places from the first on, in order. Only before the first step or after a reset.
    template <typename... Values>
    void bind(const Values&... values) {
        int place = 0;
        (bind_at(++place, values), ...);
    }

    bool step();  // true: there is a row
    void run();   // for statements without rows; may be bound and run again
    void reset();

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    bool is_null(int column) const;

private:
    void bind_at(int place, std::int64_t value);
    void bind_at(int place, int value) { bind_at(place, std::int64_t{value}); }
    void bind_at(int place, bool value) { bind_at(place, std::int64_t{value ? 1 : 0}); }
    void bind_at(int place, double value);
    void bind_at(int place, std::string_view value);
    void bind_at(int place, const std::string& value) { bind_at(place, std::string_view{value}); }
    void bind_at(int place, const char* value) = delete;  // would pick bool
    void bind_at(int place, std::nullopt_t);
    template <typename T>
    void bind_at(int place, const std::optional<T>& value) {
        if (value)
            bind_at(place, *value);
        else
            bind_at(place, std::nullopt);
    }
    void check(int code) const;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

// One connection; for one thread at a time. Every failure throws StoreError.
class Database {
public:
    explicit Database(const std::filesystem::path& file);  // made when missing; its folder must be there

    void run(std::string_view sql);  // one statement without arguments; rows are passed over
    std::int64_t changed_rows() const;
    bool is_read_only() const;
    bool has_moved() const;  // the file is no longer where it was opened: moved, deleted or replaced
    const std::string& name() const { return m_name; }

private:
    friend class Statement;
    [[noreturn]] void fail(int code) const;

    struct Close {
        void operator()(sqlite3* connection) const;
    };
    std::string m_name;
    std::unique_ptr<sqlite3, Close> m_connection;
};

// Takes the write lock at once, so that it never has to give up halfway. Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

}  // namespace haoping
