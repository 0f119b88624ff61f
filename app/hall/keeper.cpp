#include "hall/keeper.h"

#include <utility>

namespace haoping {

Keeper::Keeper(Parts parts) : m_parts(std::move(parts)) {
    if (m_parts.store && !only_to_look()) {
        m_writer = std::make_unique<StoreWriter>(m_parts.store);
    }
}

void Keeper::enqueue(std::function<void(Store&)> work) {
    if (m_writer) {
        m_writer->enqueue(std::move(work));
    }
}

void Keeper::save_draft(Draft draft) {
    if (m_writer) {
        m_writer->save_draft(std::move(draft));
    }
}

void Keeper::flush() {
    if (m_writer) {
        m_writer->flush();
    }
}

std::optional<StoreWriter::Result> Keeper::state() const {
    return m_writer ? std::optional(m_writer->status()) : std::nullopt;
}

bool Keeper::state_changed() {
    const auto status = state();
    if (!status) {
        return false;
    }
    const Told now{status->ok, status->draft_saved};
    return std::exchange(m_told, now) != now;
}

std::string Keeper::what_went_wrong() const {
    const auto status = state();
    return status && !status->ok ? status->problem : std::string();
}

std::optional<AttemptRecord> Keeper::attempt(AttemptId id) const {
    return m_parts.store ? m_parts.store->attempt(id) : std::nullopt;
}

std::optional<AttemptRecord> Keeper::newest_of(AttemptId id) {
    flush();
    return attempt(id);
}

std::optional<std::string> Keeper::setting(const std::string& key) const {
    return m_parts.store ? m_parts.store->setting(key) : std::nullopt;
}

}  // namespace haoping
