#pragma once

#include <map>
#include <optional>
#include <vector>

#include "hall/played_case.h"
#include "progress/progress.h"

namespace haoping {

// The marks of all replies, and how far the person has come by them.
class MarkBook {
public:
    explicit MarkBook(const Course& course);

    void load(std::vector<StoredReply> newest_first) { m_marked = std::move(newest_first); }
    // They take the place of those that were known of this attempt.
    void note(const PlayedCase& played, const std::vector<ReplyResult>& results);
    void set_aside(AttemptId attempt);  // it was discarded: what it was marked goes with it
    void take_back(AttemptId attempt);

    const std::vector<StoredReply>& marked() const { return m_marked; }  // newest first
    const Progress& progress() const { return m_progress; }
    std::optional<Instant> reckoned_at() const { return m_at; }  // empty: it is out of date
    void outdate() { m_at.reset(); }
    bool is_outdated(Instant now) const;  // also when reviews may have fallen due since
    void reckon(const PastWork& work, Instant now);

private:
    const Course& m_course;
    std::vector<StoredReply> m_marked;
    std::map<AttemptId, std::vector<StoredReply>> m_aside;
    Progress m_progress;
    std::optional<Instant> m_at;
};

}  // namespace haoping
