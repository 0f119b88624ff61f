#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "play/session.h"

namespace haoping {

// The world's failure: the message says in plain words what is wrong, what is safe and what to do.
class StoreError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

using AttemptId = std::int64_t;

// Everything that is needed to show an attempt in a list and to replay it.
struct AttemptRecord {
    AttemptId id = 0;
    std::string pack;
    std::string pack_version;
    std::string pack_hash;
    std::string scenario;
    std::uint64_t seed = 0;
    Instant started{};
    std::optional<Instant> ended;
    std::string ending;         // empty while open
    std::optional<double> total;  // 0–1; set when ended
    bool compliance = true;
    std::vector<TimedAction> actions;
};

struct Draft {
    AttemptId attempt = 0;
    int turn = 0;  // how many replies had been sent when it was written
    std::string text;
    Instant saved{};
};

// Where attempts, drafts and settings live. Every call is one transaction: after it returns, a killed process
// loses nothing of it. Throws StoreError. Not for the UI thread: see StoreWriter.
class Store {
public:
    virtual ~Store() = default;

    virtual AttemptId begin_attempt(const Session&, const std::string& pack, const std::string& pack_version) = 0;
    // Adds the session's new actions and events; when it is over, its ending and mark. Deletes the turn's draft
    // in the same transaction when a reply was sent.
    virtual void save_progress(AttemptId, const Session&, std::optional<SessionMark> mark) = 0;
    virtual void abandon_attempt(AttemptId) = 0;  // kept, but no longer offered for continuing

    virtual void save_draft(const Draft&) = 0;
    virtual std::optional<Draft> draft_of(AttemptId) const = 0;

    virtual std::optional<AttemptRecord> attempt(AttemptId) const = 0;
    virtual std::vector<AttemptRecord> attempts(std::size_t most) const = 0;  // newest first, actions left out
    virtual std::optional<AttemptRecord> open_attempt() const = 0;            // the newest one not ended or abandoned

    virtual void set_setting(const std::string& key, const std::string& value) = 0;
    virtual std::optional<std::string> setting(const std::string& key) const = 0;
};

// Creates the file and its folder when they are missing, migrates older schemas. A newer schema than ours, a
// damaged file or a read-only disk throws StoreError and leaves the file as it is.
std::unique_ptr<Store> open_sqlite_store(const std::filesystem::path& file);

}  // namespace haoping
