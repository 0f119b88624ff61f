#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hall/errand.h"
#include "hall/hall.h"
#include "hall/report_writer.h"
#include "rooms/review/debrief_cache.h"
#include "rooms/review/disagreements.h"
#include "rooms/review/intent.h"

namespace haoping {

// One reply and its marks: of the case on the desk or of a past one, which takes nobody off the desk.
class ReviewRoom {
public:
    explicit ReviewRoom(Hall& hall) : m_hall(hall), m_disagreements(hall.keeper) {}
    void load() { m_disagreements.load(); }  // throws StoreError

    Errands handle(const ReviewIntent& intent, Instant now);
    bool tick();  // true when the view may have changed: a page is written, or could not be
    bool can_open(Instant now) const;
    DebriefView view() const;

private:
    Errands act(const GoDebrief&, Instant);
    Errands act(const ShowDebrief&, Instant);
    Errands act(const LeaveDebrief&, Instant);
    Errands act(const OpenAttempt&, Instant);
    Errands act(const ImproveReply&, Instant);
    Errands act(const Disagree&, Instant);
    Errands act(const CompareWith&, Instant);
    Errands act(const ExportDebrief&, Instant);
    Errands act(const OpenReports&, Instant);

    bool desk_has_replies() const { return m_hall.desk && !m_hall.desk->session.replies.empty(); }
    bool is_of_this_desk() const;
    const PlayedCase& subject() const;
    std::size_t reply_of_desk() const;
    std::optional<PlayedCase> past(AttemptId attempt, Instant now);
    Errands show(PlayedCase of, std::size_t reply, Instant now);
    void gather_earlier();
    std::optional<EarlierAttempt> earlier_attempt(AttemptId id);
    const DebriefView& built_view() const;

    Hall& m_hall;
    Disagreements m_disagreements;
    std::size_t m_reply = 0;
    std::optional<AttemptId> m_beside;      // what stood on the desk when the review was opened
    std::vector<EarlierAttempt> m_earlier;  // at the scenario reviewed, newest first
    std::optional<AttemptId> m_compare_with;
    ReportWriter m_report;
    std::string m_report_path;  // of the page written last; empty: none for this review
    std::string m_report_problem;
    mutable DebriefCache m_cache;
};

}  // namespace haoping
