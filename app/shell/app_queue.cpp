// App's part about the other customers.
#include <algorithm>

#include "shell/app.h"

namespace haoping {

// Replaying marks every reply again, so one case a tick, and only while a queue is in sight.
bool App::replay_one_open_case() {
    if (m_screen != ScreenName::practice) {
        return false;
    }
    const auto waits = std::ranges::find_if(m_open, [&](const OpenCase& open) {
        const Pack* pack = m_parts.library.pack(open.record.pack);
        return !m_sessions.contains(open.record.id) && pack && pack->hash == open.record.pack_hash;
    });
    if (waits == m_open.end()) {
        return false;
    }
    auto played = replayed(waits->record);
    if (played) {
        m_sessions.emplace(waits->record.id, std::move(played->session));
    }
    return played.has_value();
}

QueueView App::queue() const {
    const AttemptRecord on_desk = record_of(*m_case);
    std::vector<QueuedCase> cases{{.pack = m_case->pack,
                                   .record = &on_desk,
                                   .session = &m_case->session,
                                   .has_draft = !m_case->draft.empty(),
                                   .on_desk = true}};
    for (const auto& open : m_open) {
        const Pack* pack = m_parts.library.pack(open.record.pack);
        if (open.record.id == m_case->attempt || !pack || pack->hash != open.record.pack_hash) {
            continue;
        }
        const auto session = m_sessions.find(open.record.id);
        cases.push_back({.pack = pack,
                         .record = &open.record,
                         .session = session == m_sessions.end() ? nullptr : &session->second,
                         .has_draft = open.draft && !open.draft->text.empty(),
                         .on_desk = false});
    }
    return queue_view({m_parts.library.packs(), cases, m_attempts, m_now}, texts());
}

}  // namespace haoping
