#include "platform/real_time.h"

#include <algorithm>

namespace haoping {

RealTime::Instant RealTime::now() {
    return at(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()),
              std::chrono::steady_clock::now());
}

RealTime::Instant RealTime::at(Instant computer, Steady steady) {
    if (m_begun) {
        const auto passed = std::chrono::floor<std::chrono::milliseconds>(steady - m_read);
        m_newest = std::max(m_newest + passed, computer);
        m_read += passed;  // what was cut off counts next time
    } else {
        m_begun = true;
        m_newest = computer;
        m_read = steady;
    }
    return m_newest;
}

}  // namespace haoping
