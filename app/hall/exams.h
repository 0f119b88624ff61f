#pragma once

#include <optional>

#include "hall/hall.h"

namespace haoping {

// On the desk, or left for another case while its time goes on.
bool exam_runs_at(const Hall& hall, const CaseRef& which, Instant now);
// True, and told, when the model reply is not to be seen now.
bool review_is_closed(Hall& hall, const CaseRef& which, Instant now);
// True, and told, when the case can't be begun anew or put away now: its text would be known.
bool is_refused_in_exam(Hall& hall, const CaseRef& which, Instant now);

// The newest reply that was marked and can be shown as it was, of a case that goes on or has ended.
struct NewestReview {
    AttemptId attempt = 0;
    bool goes_on = false;  // its case does
};
std::optional<NewestReview> newest_review(const Hall& hall, Instant now);

}  // namespace haoping
