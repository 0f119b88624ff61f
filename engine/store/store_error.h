#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace haoping {

// conflict: what was to be saved does not go on from what is stored, which stays.
enum class StoreProblem : std::uint8_t { read_only, disk_full, damaged, newer, locked, disk_error, conflict, other };

// The world's failure: the message says in plain words what is wrong, what is safe and what to do.
class StoreError : public std::runtime_error {
public:
    explicit StoreError(const std::string& message, StoreProblem problem = StoreProblem::other)
        : std::runtime_error(message), m_problem(problem) {}

    StoreProblem problem() const { return m_problem; }  // for a message in the person's own language

private:
    StoreProblem m_problem;
};

// May the same work succeed later, when somebody has freed the disk or closed the other program?
bool may_pass(StoreProblem);

// What SQLite's result code (primary or extended) means for a person who uses this file.
StoreError store_error(int sqlite_code, const std::string& file, const std::string& detail);
StoreError conflict_error(const std::string& file, std::int64_t attempt);
StoreError newer_schema_error(const std::string& file, int version, int known_version);
StoreError no_folder_error(const std::string& folder, const std::string& detail);

}  // namespace haoping
