#pragma once

#include <chrono>

namespace haoping {

// The computer's time, but it never runs backwards and never stands still: a clock that is set back while the program
// runs neither keeps a draft from being saved nor gives an exam more time. It counts on from where it was until the
// computer's clock has caught up.
class RealTime {
public:
    using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
    using Steady = std::chrono::steady_clock::time_point;

    Instant now();
    // The same from readings of both clocks.
    Instant at(Instant computer, Steady steady);

private:
    bool m_begun = false;
    Instant m_newest{};
    Steady m_read{};  // when m_newest was
};

}  // namespace haoping
