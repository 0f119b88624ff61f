#pragma once

#include <optional>

#include "memory/memory.h"

namespace haoping {

// What is remembered of something that takes a case to try: the case itself, or a unit by its marks. Its first success
// begins it; what was never passed is to be learned, not remembered. From then on a try that passed counts as `good`,
// any other as `again`.
class WorkMemory {
public:
    void note(bool passed, Instant at);  // the oldest first

    const std::optional<Memory>& memory() const { return m_memory; }  // empty before the first success
    // As of anything remembered (memory/memory.h), but a failed case is nothing to be tried again after ten minutes: it
    // is due the next day.
    std::optional<Instant> due(double desired_retention) const;

private:
    std::optional<Memory> m_memory;
};

}  // namespace haoping
