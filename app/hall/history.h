#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "hall/keeper.h"
#include "hall/played_case.h"
#include "text/spelling.h"
#include "views/home_view.h"

namespace haoping {

// Attempts of this and of earlier runs: those that have ended, and those that can be gone on with.
class History {
public:
    // All outlive the history.
    History(const Shelf& shelf, Keeper& keeper, const SpellingDictionary* dictionary);

    // What the store holds; throws StoreError. Returns how many open attempts can't be read.
    std::size_t load();

    const std::vector<AttemptRecord>& ended() const { return m_ended; }   // newest first
    const std::vector<OpenCase>& open() const { return m_open; }          // newest first; the desk's may be behind
    const std::vector<OpenCase>& stranded() const { return m_stranded; }  // their pack has changed too much, or gone
    const OpenCase* open_case(AttemptId attempt) const;                   // null: it is not open
    const OpenCase* open_at(const CaseRef& which) const;                  // null: no such
    const Session* session_of(AttemptId attempt) const;                   // of an open case; null: not replayed yet
    PackRef pack_of(const AttemptRecord& record) const;                   // as it was played; null: gone
    std::optional<PlayedCase> played(const AttemptRecord& record) const;  // empty: its pack is gone or has changed
    // Replaying marks every reply again, so one open case at a time. False: there was none.
    bool replay_one();

    void leave_open(const PlayedCase& played, const std::string& draft, Instant now);
    void end(const PlayedCase& played, const SessionMark& mark, Instant now);
    void end_without_mark(AttemptId attempt);
    void abandon(AttemptId attempt);  // it was begun, and nothing was done in it

    // The case begins anew: what was open of it is kept, and can be had back for a while, but is no longer offered.
    void begin_anew(const CaseRef& which, Instant now);
    bool discard(AttemptId attempt, Instant now);  // false: it is not open
    std::optional<AttemptId> undo_discard();       // which is open again; empty: there was nothing to undo
    bool forget_discarded(Instant now);            // true when its way back has gone
    void forget_discarded_of(const CaseRef& which);
    std::string discarded_title(const Texts& t) const;
    bool discarded_by_beginning_anew() const { return m_discarded && m_discarded->begun_anew; }
    bool was_discarded(AttemptId attempt) const { return m_discarded_ids.contains(std::to_string(attempt)); }

    void put_away_stranded(AttemptId attempt);

private:
    struct Discarded {
        OpenCase open;
        Instant at{};
        bool begun_anew = false;  // another attempt has taken its place
    };
    void carry_over(OpenCase open);
    void keep_discarded_ids();

    const Shelf& m_shelf;
    Keeper& m_keeper;
    const SpellingDictionary* m_dictionary;
    std::vector<AttemptRecord> m_ended;
    std::vector<OpenCase> m_open;
    std::vector<OpenCase> m_stranded;
    std::map<AttemptId, Session> m_sessions;  // of open cases; one that is missing waits to be replayed
    std::optional<Discarded> m_discarded;     // can be had back for a while
    std::set<std::string> m_discarded_ids;    // of all that were, and not had back
};

}  // namespace haoping
