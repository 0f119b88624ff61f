#pragma once

#include <string>

#include "play/session.h"
#include "views/texts.h"

namespace haoping {

// Time spent on a case. An exam's comes from its clock (play/exam_clock.h); otherwise it is the time that the case was
// on the desk with the window in front.
struct TimeView {
    std::string spent;   // "06:12"
    std::string limit;   // "of 25 min"; empty: the case has none
    std::string notice;  // an exam whose time is over: what still counts; empty: nothing to say
    bool enforced = false;
    bool short_now = false;  // an exam's last fifth
    bool runs = false;       // it will be another text in a second
};

struct TimeInput {
    const Scenario& scenario;
    const Session& session;
    std::chrono::milliseconds spent{};  // outside an exam
    Instant now{};
    std::optional<Instant> ended;  // when the case was over; empty: it goes on
};

TimeView time_view(const TimeInput&, const Texts&);

}  // namespace haoping
