// The practice room's part about what is done in the case on the desk: replies, its clocks, and what is noted beside
// its marks.
#include <algorithm>
#include <utility>

#include "play/exam_clock.h"
#include "play/lookup.h"
#include "play/notes.h"
#include "rooms/practice/room.h"

namespace haoping {

namespace {

constexpr std::chrono::seconds taken_back_within{5};
constexpr std::chrono::seconds longest_step{2};  // between two ticks; more means that the computer slept
constexpr std::chrono::seconds shortest_absence{1};
constexpr std::chrono::seconds example_is_read{10};  // in sight so long; opening a case is not yet reading it

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

bool can_be_sent(const std::string& text) { return !is_blank(text) && unfilled_slots(text).empty(); }

}  // namespace

void PracticeRoom::apply_to_session(const Action& action, Instant now) {
    PlayedCase& desk = *m_hall.desk;
    desk.session = apply(*desk.pack, desk.session, action, now, m_hall.dictionary.get()).next;
    save_progress(now);
}

void PracticeRoom::save_progress(Instant now) {
    const PlayedCase& desk = *m_hall.desk;
    std::optional<SessionMark> mark;
    if (desk.session.ending) {
        mark = mark_session(*desk.pack, desk.session, m_hall.dictionary.get());
    }
    const auto results = results_of(*desk.pack, desk.session);
    if (!m_hall.exam_runs()) {
        m_hall.marks.note(desk, results);
    }
    m_hall.keeper.enqueue([attempt = desk.attempt, session = desk.session, results, mark](Store& store) {
        store.save_progress(attempt, session, results, mark);
    });
    if (mark) {
        m_hall.history.end(desk, *mark, now);
    }
}

// --- sending: outside an exam a reply can be taken back for a moment ---------------------------------------------

bool PracticeRoom::waits_for_reply(const PracticeIntent& intent) {
    return holds_any_of<TakeBack, WatchClock, EditDraft, EditForm, Post, Send>(intent);
}

Errands PracticeRoom::act(const Post& wish, Instant now) {
    if (!in_progress() || m_work.posted || !can_be_sent(wish.text)) {
        return {};
    }
    if (m_hall.exam_runs()) {
        return act(Send{wish.text}, now);
    }
    act(EditDraft{wish.text}, now);
    hand_over_draft(now);
    m_work.posted = now;
    return {};
}

Errands PracticeRoom::act(const TakeBack&, Instant) {
    m_work.posted.reset();
    return {};
}

Errands PracticeRoom::act(const Send& wish, Instant now) {
    if (!in_progress() || !can_be_sent(wish.text)) {
        return {};
    }
    m_work.posted.reset();
    m_work.draft.clear();
    m_work.unsaved_since.reset();
    m_check.forget();
    apply_to_session(SendReply{wish.text}, now);
    if (m_hall.desk->session.ending) {
        m_hall.desk->opens_with = m_hall.desk->session.replies.size() - 1;
    }
    return {};
}

bool PracticeRoom::send_posted(Instant now) {
    if (!m_work.posted) {
        return false;
    }
    act(Send{std::string(m_work.draft)}, now);
    prepare_help();
    return true;
}

// True when it was: nobody wanted it back in time.
bool PracticeRoom::send_posted_in_time(Instant now) {
    return m_work.posted && now - *m_work.posted >= taken_back_within && send_posted(now);
}

std::optional<std::chrono::seconds> PracticeRoom::goes_out_in(Instant now) const {
    if (!m_work.posted) {
        return std::nullopt;
    }
    return std::max(std::chrono::ceil<std::chrono::seconds>(*m_work.posted + taken_back_within - now),
                    std::chrono::seconds{0});
}

// --- the time that a case takes ----------------------------------------------------------------------------------

void PracticeRoom::count_time(Instant now) {
    const Instant before = std::exchange(m_counted_to, now);
    if (m_hall.front == ScreenName::practice && in_progress() && m_clock_runs && before != Instant{} && now > before) {
        m_work.spent += std::min<std::chrono::milliseconds>(now - before, longest_step);
    }
}

void PracticeRoom::keep_time() {
    const auto attempt = attempt_in_progress();
    if (attempt) {
        m_hall.times.note(*attempt, m_work.spent);
    }
    m_hall.times.keep(m_hall.history.open(), attempt);
}

// An exam whose last moment has come: the text in progress is sent as it stands, and what has no ending then gets no
// mark.
bool PracticeRoom::end_exam_in_time(Instant now) {
    if (!in_progress()) {
        return false;
    }
    const Session& session = m_hall.desk->session;
    const auto clock = exam_clock(scenario_of(*m_hall.desk->pack, session), session);
    if (!clock || now < clock->last_moment) {
        return false;
    }
    if (!is_blank(m_work.draft)) {
        act(Send{std::string(m_work.draft)}, now);
        m_hall.notices.tell(m_hall.texts()("The exam's time is over: your text was sent as it stood."));
    }
    if (!m_hall.desk->session.ending) {
        end_without_mark(now);
    }
    prepare_help();
    return true;
}

void PracticeRoom::end_without_mark(Instant now) {
    hand_over_draft(now);
    PlayedCase& desk = *m_hall.desk;
    m_hall.history.end_without_mark(desk.attempt);
    desk.timed_out = true;
    m_hall.marks.note(desk, results_of(*desk.pack, desk.session));
}

// In an exam: another window was in front, or the program was closed.
void PracticeRoom::note_return(Instant since, Instant now) {
    const auto away = std::chrono::floor<std::chrono::seconds>(now - since);
    if (m_hall.exam_runs() && away >= shortest_absence) {
        apply_to_session(NoteAway{away}, now);
    }
}

// --- what is noted beside the marks ------------------------------------------------------------------------------

// Whatever shows a model reply of the case on the desk: here a worked example, elsewhere a review.
void PracticeRoom::note_model_seen(Instant now) {
    if (!in_progress()) {
        return;
    }
    const PlayedCase& desk = *m_hall.desk;
    if (desk.session.mode == PracticeMode::worked && m_work.spent >= example_is_read) {
        m_hall.models_seen.note(desk.which());
    }
    if (m_hall.models_seen.contains(desk.which()) && !notes_of(desk.session).model_seen) {
        apply_to_session(NoteModelSeen{}, now);
    }
}

// The person's own name signs from now on.
void PracticeRoom::note_name(Instant now) {
    if (m_hall.front != ScreenName::practice || !in_progress()) {
        return;
    }
    std::vector<std::string> signs;
    for (const auto& timed : m_hall.desk->session.actions) {
        if (const auto* who = std::get_if<SignAs>(&timed.action)) {
            signs = who->names;
        }
    }
    if (const auto own = m_hall.settings.name.forms(); own != signs) {
        apply_to_session(SignAs{own}, now);
        check_draft();  // the name is spelled right now
    }
}

}  // namespace haoping
