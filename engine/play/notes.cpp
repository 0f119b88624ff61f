#include "play/notes.h"

namespace haoping {

namespace {

class NoteTaker {
public:
    void operator()(const SendReply&) {}
    void operator()(const UseDesk&) {}
    void operator()(const ChooseMode& choice) {
        m_notes.mode = choice.mode;
        m_notes.hints_shown =
            m_notes.hints_shown || choice.mode == PracticeMode::guided || choice.mode == PracticeMode::worked;
        m_notes.model_seen = m_notes.model_seen || choice.mode == PracticeMode::worked;
    }
    void operator()(const TakeHint&) { ++m_notes.hints; }
    void operator()(const NotePaste& paste) { m_notes.pasted_words += paste.words; }
    void operator()(const NoteAway& away) {
        ++m_notes.times_away;
        m_notes.away += away.lasted;
    }
    void operator()(const NoteModelSeen&) { m_notes.model_seen = true; }
    void operator()(const SignAs&) {}

    const Notes& notes() const { return m_notes; }

private:
    Notes m_notes{.mode = Session{}.mode};
};

}  // namespace

Notes notes_of(const Session& session) {
    auto notes = notes_of(session.actions);
    notes.mode = session.mode;
    notes.hints = 0;
    for (const auto& [step, opened] : session.hints_taken) notes.hints += opened;
    return notes;
}

Notes notes_of(const Session& session, std::size_t reply) {
    std::vector<TimedAction> before;
    std::size_t replies = 0;
    for (const auto& timed : session.actions) {
        if (std::holds_alternative<SendReply>(timed.action) && replies++ == reply) break;
        before.push_back(timed);
    }
    auto notes = notes_of(before);
    notes.mode = session.mode;
    notes.hints = 0;
    for (const auto& event : session.events) {
        const auto* marked = std::get_if<MarkedEvent>(&event.what);
        if (marked != nullptr && marked->reply == reply) break;
        notes.hints += std::holds_alternative<HintEvent>(event.what) ? 1U : 0U;
    }
    return notes;
}

Notes notes_of(const std::vector<TimedAction>& actions) {
    NoteTaker taker;
    for (const auto& timed : actions) std::visit(taker, timed.action);
    return taker.notes();
}

}  // namespace haoping
