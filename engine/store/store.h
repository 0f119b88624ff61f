#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "play/carry_over.h"
#include "play/reply_results.h"
#include "play/session.h"
#include "store/store_error.h"

namespace haoping {

using AttemptId = std::int64_t;

// Microseconds since 1970 with the seed's last digits in place of the clock's: unique on one computer.
AttemptId new_attempt_id(Instant started, std::uint64_t seed);

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
    std::string ending;           // empty while open
    std::optional<double> total;  // 0–1; set when ended
    bool compliance = true;
    std::vector<TimedAction> actions;
};

// A reply that was sent and marked. Attempts made before the store kept marks have none.
struct StoredReply {
    AttemptId attempt = 0;
    std::string pack;
    std::string pack_hash;
    std::string scenario;
    std::uint64_t seed = 0;
    Instant started{};  // of the attempt
    int reply = 0;      // its place among the attempt's replies
    ReplyResult result;
};

// An item of a quiz, answered once.
struct QuizAnswer {
    std::string item;  // "Q040"
    std::string unit;  // "PRE-08"
    Instant at{};
    double share = 0;  // 0–1, of what there was to get right
};

// Something done that is no case: an exam paper. Whoever knows the simulation makes its JSON and reads it.
struct LoggedAction {
    Instant at{};
    std::string json;
};
struct ActivityLog {
    AttemptId id = 0;
    std::string simulation;  // "paper"
    std::string name;        // of the thing done, for lists: the blueprint's id
    std::string subject;     // what the actions are about: the paper, as JSON
    Instant started{};
    std::vector<LoggedAction> actions;
};

// What could be read. Rows that could not stay in the file as they are and hide no others.
template <typename Row>
struct Readable {
    std::vector<Row> rows;
    std::size_t unreadable = 0;
};

struct Draft {
    AttemptId attempt = 0;
    int turn = 0;  // how many replies had been sent when it was written
    std::string text;
    Instant saved{};
};

// Where attempts, drafts and settings live. Every call is one transaction: after it returns, a killed process
// loses nothing of it. Throws StoreError. Not for the UI thread: see StoreWriter. Safe to use from several threads;
// reads have a connection of their own and don't wait for writes. What was done and sent is only ever added to: nobody
// can delete or overwrite a stored reply, and whoever tries gets StoreProblem::conflict.
class Store {
public:
    virtual ~Store() = default;

    // The caller names the attempt (see new_attempt_id), so that nobody waits for the disk to learn its number.
    virtual void begin_attempt(AttemptId, const Session&, const std::string& pack, const std::string& pack_version) = 0;
    // Adds to the stored actions, events and marks of replies what the session has more; when it is over, its ending
    // and mark. The stored actions have to be the session's first ones. Deletes the drafts of turns that were answered
    // in the same transaction.
    virtual void save_progress(AttemptId, const Session&, const std::vector<ReplyResult>& results,
                               std::optional<SessionMark> mark) = 0;
    virtual void abandon_attempt(AttemptId) = 0;  // kept, but no longer offered for continuing
    virtual void take_up_again(AttemptId) {}      // undoes that
    // From now on it is one of this version of its pack: see play/carry_over.h.
    virtual void carry_over(AttemptId, const std::string& /*pack_version*/, const std::string& /*pack_hash*/) {}

    virtual void save_draft(const Draft&) = 0;  // of an answered turn: passed over
    virtual std::optional<Draft> draft_of(AttemptId) const = 0;
    // What the newest turn's draft was before more than half of it was deleted or replaced, or some minutes ago. At
    // most two, newest first, kept for 30 days.
    virtual std::vector<Draft> earlier_drafts(AttemptId) const { return {}; }

    virtual std::optional<AttemptRecord> attempt(AttemptId) const = 0;
    virtual std::vector<KeptEvent> events(AttemptId) const { return {}; }
    virtual std::vector<AttemptRecord> attempts(std::size_t most) const = 0;  // newest first, actions left out
    virtual Readable<AttemptRecord> open_attempts() const = 0;  // not ended or abandoned, newest first, with actions
    virtual Readable<StoredReply> marked_replies(std::size_t most) const = 0;  // newest first

    virtual void add_quiz_answer(const QuizAnswer&) = 0;
    virtual std::vector<QuizAnswer> quiz_answers(std::size_t most) const = 0;  // newest first

    virtual void begin_log(const ActivityLog&) {}
    // `position` is how many actions the log has already; answers to quiz items that it settles are kept with it.
    virtual void add_to_log(AttemptId, std::size_t /*position*/, const LoggedAction&,
                            const std::vector<QuizAnswer>& /*answers*/) {}
    virtual std::vector<ActivityLog> logs(std::string_view /*simulation*/, std::size_t /*most*/) const {
        return {};  // newest first
    }

    virtual void set_setting(const std::string& key, const std::string& value) = 0;
    virtual std::optional<std::string> setting(const std::string& key) const = 0;

    // What a person should know of how the file was found; empty: nothing.
    virtual std::string remark() const { return {}; }
};

// Creates the file and its folder when they are missing, migrates older schemas. A newer schema than ours, a
// damaged file or a read-only disk throws StoreError and leaves the file as it is. When the file goes away while it is
// open, because somebody deletes the folder, the next write puts it back with all that it held. `may_put_back` is asked
// before, on the thread that writes and when the folder is there again: false refuses the write with
// StoreProblem::conflict.
std::unique_ptr<Store> open_sqlite_store(const std::filesystem::path& file, std::function<bool()> may_put_back = {});

}  // namespace haoping
