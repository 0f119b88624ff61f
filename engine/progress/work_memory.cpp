#include "progress/work_memory.h"

namespace haoping {

void WorkMemory::note(bool passed, Instant at) {
    if (!passed && !m_memory) return;
    m_memory = remember(m_memory, passed ? Recall::good : Recall::again, at);
}

std::optional<Instant> WorkMemory::due(double desired_retention) const {
    if (!m_memory) return std::nullopt;
    if (m_memory->last_recall == Recall::again) return m_memory->last + std::chrono::days{1};
    return due_at(*m_memory, desired_retention);
}

}  // namespace haoping
