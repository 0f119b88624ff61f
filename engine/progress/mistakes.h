#pragma once

#include <vector>

#include "progress/course.h"
#include "progress/past_work.h"

namespace haoping {

// A criterion that the newest reply marked on it did not fully meet, where that reply can be tried again.
struct Mistake {
    CaseRef which;
    AttemptId attempt = 0;
    int reply = 0;
    Instant sent{};
    const Criterion* criterion = nullptr;  // of a pack that outlives this
    double mark = 0;                       // 0–1, below 1
};

// Newest first, one for each criterion of a case; what was met since is left out, and so are attempts whose pack has
// changed, because they can't be opened. What was no reply at all teaches nothing about its criteria.
std::vector<Mistake> recent_mistakes(const Course&, const std::vector<StoredReply>& newest_first, std::size_t most);

}  // namespace haoping
