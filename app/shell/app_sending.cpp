// App's part about sending: outside an exam a reply can be taken back for a moment.
#include <type_traits>

#include "play/lookup.h"
#include "shell/app.h"

namespace haoping {

namespace {

constexpr std::chrono::seconds taken_back_within{5};

// What does not send a reply that can still be taken back. Everything else goes on from it.
bool waits_for_reply(const Intent& intent) {
    return std::visit(
        []<typename Wish>(const Wish&) {
            return std::is_same_v<Wish, TakeBack> || std::is_same_v<Wish, WatchClock> ||
                   std::is_same_v<Wish, ChangeSettings> || std::is_same_v<Wish, DismissNotice> ||
                   std::is_same_v<Wish, EditDraft> || std::is_same_v<Wish, EditForm> || std::is_same_v<Wish, Post> ||
                   std::is_same_v<Wish, Send>;
        },
        intent);
}

bool can_be_sent(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") != std::string::npos && unfilled_slots(text).empty();
}

}  // namespace

void App::act(const Post& wish, Instant now) {
    if (!in_progress() || m_case->posted || !can_be_sent(wish.text)) {
        return;
    }
    if (m_case->session.mode == PracticeMode::exam) {
        act(Send{wish.text}, now);
        return;
    }
    act(EditDraft{wish.text}, now);
    hand_over_draft();
    m_case->posted = now;
}

void App::act(const TakeBack&, Instant) {
    if (m_case) {
        m_case->posted.reset();
    }
}

void App::act(const Send& wish, Instant now) {
    if (!in_progress() || !can_be_sent(wish.text)) {
        return;
    }
    m_case->posted.reset();
    m_case->draft.clear();
    m_case->unsaved_since.reset();
    forget_findings();
    apply_to_session(SendReply{wish.text}, now);
    if (m_case->session.ending) {
        m_debrief_reply = m_case->session.replies.size() - 1;
    }
}

// True when it was: nobody wanted it back in time.
bool App::send_posted(Instant now) {
    const bool due = m_case && m_case->posted && now - *m_case->posted >= taken_back_within;
    return due && send_posted_at_once(now);
}

bool App::send_posted_at_once(Instant now) {
    if (!m_case || !m_case->posted) {
        return false;
    }
    act(Send{std::string(m_case->draft)}, now);
    prepare_help();
    return true;
}

void App::send_posted_before(const Intent& intent, Instant now) {
    if (!waits_for_reply(intent)) {
        send_posted_at_once(now);
    }
}

std::optional<std::chrono::seconds> App::goes_out_in() const {
    if (!m_case->posted) {
        return std::nullopt;
    }
    return std::max(std::chrono::ceil<std::chrono::seconds>(*m_case->posted + taken_back_within - m_now),
                    std::chrono::seconds{0});
}

}  // namespace haoping
