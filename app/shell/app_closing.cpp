// App's part about the end: everything is saved, or the person is asked.
#include "shell/app.h"

namespace haoping {

void App::close(Instant now) {
    m_now = now;
    send_posted_at_once(now);
    hand_over_draft();
    save_time_spent();
    keep_lab_edits(now);
    if (m_writer) {
        m_writer->flush();
    }
}

bool App::may_close(Instant now) {
    close(now);
    const std::string problem = what_is_unsaved();
    if (problem.empty() || m_close_all_the_same) {
        return true;
    }
    const bool written = m_case && !m_case->draft.empty();
    const bool sent = m_case && !m_case->session.replies.empty();
    m_closing = ClosingQuestion{problem, written ? m_case->draft
                                         : sent  ? m_case->session.replies.back().text
                                                 : std::string()};
    return false;
}

// Empty: everything is saved.
std::string App::what_is_unsaved() const {
    if (m_writer) {
        const auto status = m_writer->status();
        return status.ok ? std::string() : status.problem;
    }
    const bool written = m_case && (!m_case->draft.empty() || !m_case->session.replies.empty());
    return written ? m_parts.store_problem : std::string();
}

void App::act(const KeepOpen&, Instant) { m_closing.reset(); }

void App::act(const CloseAllTheSame&, Instant) { m_close_all_the_same = true; }

// Another window of Haoping has the data folder open: why this one changes nothing.
std::string App::held_words(HeldNotice which) const {
    switch (which) {
        case HeldNotice::none: return {};
        case HeldNotice::at_start:
            return texts()(
                "Another window of Haoping has your data folder open ({}), so nothing can be changed in this one. Look "
                "at "
                "your results here, and practise there; or close that window and start this one again.",
                m_parts.held_by);
        case HeldNotice::refused:
            return texts()(
                "In this window you can only look: another window of Haoping has your data folder open ({}). Practise "
                "there; or close that window and start this one again.",
                m_parts.held_by);
    }
    return {};
}

// In the language of now, whatever it was at the start.
std::string App::notice() const {
    const std::string held = held_words(m_held_notice);
    return held.empty() || m_notice.empty() ? held + m_notice : held + "\n" + m_notice;
}

}  // namespace haoping
