#include "store/store_error.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace haoping {

namespace {

struct Words {
    StoreProblem problem;
    const char* text;  // {} is the file
};

Words words_of(int primary_code) {
    switch (primary_code) {
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return {StoreProblem::read_only,
                    "{} can't be written to. What was saved before is safe. "
                    "Choose another data folder, or allow writing to this one."};
        case SQLITE_FULL:
            return {StoreProblem::disk_full,
                    "The disk that holds {} is full. What was saved before is safe. "
                    "Free some space."};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {StoreProblem::damaged,
                    "{} is damaged and was left as it is. "
                    "Put a copy of it back, or move it away to start with an empty one."};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {StoreProblem::locked,
                    "Another program holds {} and has not let go of it. What was saved before is safe. "
                    "Close the other program."};
        case SQLITE_IOERR:
            return {StoreProblem::disk_error,
                    "The disk reported an error while {} was in use. What was saved before is probably safe. "
                    "Copy your text and check the disk."};
        default: return {StoreProblem::other, "Something went wrong with {}. What was saved before is safe."};
    }
}

}  // namespace

bool may_pass(StoreProblem problem) {
    return problem == StoreProblem::read_only || problem == StoreProblem::disk_full ||
           problem == StoreProblem::locked || problem == StoreProblem::disk_error;
}

StoreError store_error(int sqlite_code, const std::string& file, const std::string& detail) {
    const auto words = words_of(sqlite_code & 0xff);  // an extended code holds the primary one in its low byte
    const std::string told = fmt::format(fmt::runtime(words.text), file);
    // What has words of its own needs none of the library's.
    return StoreError(words.problem == StoreProblem::other ? fmt::format("{} ({})", told, detail) : told,
                      words.problem);
}

StoreError conflict_error(const std::string& file, std::int64_t attempt) {
    return StoreError(fmt::format("Attempt {} has gone on in another window or program. What {} holds of it is kept as "
                                  "it is; copy what you wrote here, and go on there.",
                                  attempt, file),
                      StoreProblem::conflict);
}

StoreError newer_schema_error(const std::string& file, int version, int known_version) {
    return StoreError(fmt::format("{} was written by a newer version of this program (form {}, this one knows {}) and "
                                  "was left as it is. Start the newer version, or choose another data folder.",
                                  file, version, known_version),
                      StoreProblem::newer);
}

StoreError no_folder_error(const std::string& folder, const std::string& detail) {
    return StoreError(
        fmt::format("The folder {} can't be made. Choose another data folder, or allow writing there. ({})", folder,
                    detail),
        StoreProblem::read_only);
}

}  // namespace haoping
