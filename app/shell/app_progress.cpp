// App's part about how far the person has come.
#include <algorithm>

#include "shell/app.h"

namespace haoping {

namespace {

constexpr std::chrono::minutes progress_lasts{10};  // reviews fall due as time goes on

}  // namespace

// The marks of the case on the desk take the place of those that were known of it.
void App::note_marks(const std::vector<ReplyResult>& results) {
    std::erase_if(m_marked, [&](const StoredReply& each) { return each.attempt == m_case->attempt; });
    for (std::size_t i = 0; i < results.size(); ++i) {
        m_marked.insert(m_marked.begin(), {.attempt = m_case->attempt,
                                           .pack = m_case->pack->id,
                                           .pack_hash = m_case->session.pack_hash,
                                           .scenario = m_case->session.scenario,
                                           .seed = m_case->session.seed,
                                           .started = m_case->session.started,
                                           .reply = static_cast<int>(i),
                                           .result = results[i]});
    }
    m_progress_at.reset();
}

void App::refresh_progress(Instant now) {
    if (m_progress_at && now - *m_progress_at < progress_lasts) {
        return;
    }
    PastWork work{.attempts = m_attempts,
                  .marked_replies = m_marked,
                  .study = m_study.record(),
                  .desired_retention = m_settings.retention_percent / 100.0};
    for (const auto& open : m_open) {
        work.attempts.push_back(open.record);
    }
    if (m_case) {
        work.attempts.push_back(record_of(*m_case));
    }
    m_progress = progress_of(m_course, work, now);
    m_progress_at = now;
}

}  // namespace haoping
