#pragma once

#include <optional>
#include <vector>

#include "play/session.h"

namespace haoping {

// After the time is over, a text in progress may still be finished and sent for so long.
inline constexpr std::chrono::seconds exam_grace{20};

// Real time; it runs from the first choice of the mode and never stops, whatever else is open or closed meanwhile.
struct ExamClock {
    Instant began{};
    Instant over{};         // Scenario::time_limit_minutes later
    Instant last_moment{};  // exam_grace later: nothing is accepted any more
};

// Empty for other modes and for cases without a time limit.
std::optional<ExamClock> exam_clock(const Scenario&, const Session&);
// The same from what was done in an exam.
std::optional<ExamClock> exam_clock(const Scenario&, Instant started, const std::vector<TimedAction>&);

// An attempt that has not ended is an exam, and its last moment has not come.
bool exam_goes_on(const Scenario&, Instant started, const std::vector<TimedAction>&, Instant now);

}  // namespace haoping
