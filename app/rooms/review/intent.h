#pragma once

#include <string>
#include <variant>

#include "rooms/holds_any_of.h"
#include "store/store.h"

namespace haoping {

struct GoDebrief {};  // the reply looked at last
struct ShowDebrief {  // of the case in sight
    std::size_t reply = 0;
};
struct LeaveDebrief {};  // back to where one came from
struct OpenAttempt {
    AttemptId attempt = 0;
};
struct ImproveReply {  // a new attempt that stands just before this reply, with its text as the draft
    AttemptId attempt = 0;
    std::size_t reply = 0;
};
struct Disagree {  // with the mark of a criterion, for the teacher; without a reason: no longer
    AttemptId attempt = 0;
    std::size_t reply = 0;
    std::string criterion;
    std::string reason;
};
struct CompareWith {  // an earlier attempt at the same step
    AttemptId attempt = 0;
};
struct ExportDebrief {};  // the review looked at, as a page to print
struct OpenReports {};    // the folder of those pages

using ReviewIntent = std::variant<GoDebrief, ShowDebrief, LeaveDebrief, OpenAttempt, ImproveReply, Disagree,
                                  CompareWith, ExportDebrief, OpenReports>;
inline bool only_looks(const ReviewIntent& intent) { return !holds_any_of<ImproveReply, Disagree>(intent); }

}  // namespace haoping
