// The practice room's part about which case is on the desk.
#include <algorithm>
#include <utility>

#include "hall/exams.h"
#include "play/lookup.h"
#include "rooms/practice/room.h"

namespace haoping {

// --- beginning ---------------------------------------------------------------------------------------------------

Errands PracticeRoom::act(const StartScenario& wish, Instant now) {
    return begin({wish.pack, wish.scenario}, wish.mode, now);
}

// In a case that goes on the help stays as it was chosen there.
Errands PracticeRoom::act(const TryAgain& wish, Instant now) {
    const PlayedCase* again = m_hall.in_sight();
    if (again == nullptr) {
        return {};
    }
    const auto as_before = again->in_progress() ? std::optional(again->session.mode) : std::nullopt;
    return begin(again->which(), wish.mode ? wish.mode : as_before, now);
}

PracticeMode PracticeRoom::mode_for(const Pack& pack) const {
    const auto& attempts = m_hall.history.ended();
    std::vector<BestMark> family(pack.scenarios.size());
    for (const auto& attempt : attempts) {
        const Scenario* scenario = attempt.pack == pack.id && attempt.total ? pack.scenario(attempt.scenario) : nullptr;
        if (scenario) {
            BestMark& best = family[pack.index_of(*scenario)];
            best = std::max(best.value_or(0), *attempt.total);
        }
    }
    const bool any = std::ranges::any_of(attempts, [](const auto& attempt) { return attempt.total.has_value(); });
    return recommended_mode(any, family);
}

Errands PracticeRoom::begin(const CaseRef& which, std::optional<PracticeMode> mode, Instant now) {
    const PackRef pack = m_hall.shelf.pack(which.pack);
    const Scenario* scenario = pack ? pack->scenario(which.scenario) : nullptr;
    if (scenario == nullptr || is_refused_in_exam(m_hall, which, now)) {
        return {};
    }
    put_back(now);
    m_hall.history.begin_anew(which, now);
    const Session fresh = start_session(*pack, *scenario, m_next_seed, now);
    return open_new(pack, apply(*pack, fresh, ChooseMode{mode.value_or(mode_for(*pack))}, now).next, now);
}

// A new attempt with this session takes the desk.
Errands PracticeRoom::open_new(const PackRef& pack, Session session, Instant now) {
    if (m_hall.desk) {
        m_hall.played.keep(*m_hall.desk);
    }
    const AttemptId attempt = new_attempt_id(now, m_next_seed++);
    m_hall.desk = PlayedCase{.pack = pack, .session = std::move(session), .attempt = attempt};
    m_work = {};
    m_check.forget();
    m_hall.marks.outdate();  // its units have been seen now
    m_hall.keeper.enqueue([attempt, opened = m_hall.desk->session, pack](Store& store) {
        store.begin_attempt(attempt, opened, pack->id, pack->version);
    });
    return {Go{ScreenName::practice}};
}

// The old attempt stays as it is: a case in progress can still be gone on with.
Errands PracticeRoom::carry_out(const Practise& errand, Instant now) {
    put_back(now);
    auto errands = open_new(errand.pack, errand.session, now);
    act(EditDraft{errand.draft}, now);
    check_draft();
    return errands;
}

// --- going on ----------------------------------------------------------------------------------------------------

Errands PracticeRoom::act(const ContinueAttempt& wish, Instant now) {
    return take_up(wish.attempt, now) ? Errands{Go{ScreenName::practice}} : Errands{};
}

Errands PracticeRoom::carry_out(const TakeUp& errand, Instant now) {
    take_up(errand.attempt, now);
    return {};
}

bool PracticeRoom::take_up(AttemptId attempt, Instant now) {
    put_back(now);
    const OpenCase* open = m_hall.history.open_case(attempt);
    if (open == nullptr || !restore(open->record)) {
        return false;
    }
    m_work.draft = open->draft ? open->draft->text : std::string();
    m_work.spent = m_hall.times.of(attempt);
    m_work.form = m_hall.forms.of(attempt);
    check_draft();
    note_return(last_touched(*open), now);
    return true;
}

// After a start of the program nothing is on the desk: then what was there last.
Errands PracticeRoom::act(const GoPractice&, Instant now) {
    if (!m_hall.desk && !m_hall.history.open().empty()) {
        return act(ContinueAttempt{m_hall.history.open().front().record.id}, now);
    }
    if (const auto last = m_hall.desk ? std::nullopt : newest_review(m_hall, now)) {
        if (const auto record = m_hall.keeper.attempt(last->attempt)) {
            restore(*record);
        }
    }
    return {Go{m_hall.desk ? ScreenName::practice : ScreenName::home}};
}

// Puts a stored attempt on the desk again. False, with a notice, when its pack is gone or has changed.
bool PracticeRoom::restore(const AttemptRecord& record) {
    auto played = m_hall.history.played(record);
    if (!played) {
        m_hall.notices.tell(
            m_hall.texts()("This case was played with another version of its pack, so it cannot be opened again. "
                           "Its mark is kept. Start the case anew from Home."));
        return false;
    }
    if (m_hall.desk) {
        m_hall.played.keep(*m_hall.desk);
    }
    const std::size_t replies = played->session.replies.size();
    played->opens_with = replies == 0 ? 0 : replies - 1;
    m_hall.desk = std::move(*played);
    m_work = {};
    m_check.forget();
    return true;
}

// --- making room -------------------------------------------------------------------------------------------------

std::optional<AttemptId> PracticeRoom::attempt_in_progress() const {
    return in_progress() ? std::optional(m_hall.desk->attempt) : std::nullopt;
}

void PracticeRoom::put_back(Instant now) {
    hand_over_draft(now);
    if (!in_progress()) {
        return;
    }
    if (leaves_no_trace()) {
        m_hall.history.abandon(m_hall.desk->attempt);
        return;
    }
    keep_time();
    m_hall.history.leave_open(*m_hall.desk, m_work.draft, now);
}

// A case that was tried before was opened again, and nothing was done in it.
bool PracticeRoom::leaves_no_trace() const {
    const PlayedCase& desk = *m_hall.desk;
    const auto is_help = [](const TimedAction& timed) {
        return std::holds_alternative<ChooseMode>(timed.action) ||
               std::holds_alternative<NoteModelSeen>(timed.action) || std::holds_alternative<SignAs>(timed.action);
    };
    const auto same_case = [&](const AttemptRecord& tried) { return case_of(tried) == desk.which() && tried.total; };
    return m_work.draft.empty() && !m_work.form && desk.session.mode != PracticeMode::exam &&
           std::ranges::all_of(desk.session.actions, is_help) &&
           std::ranges::any_of(m_hall.history.ended(), same_case) && m_hall.history.open_case(desk.attempt) == nullptr;
}

Errands PracticeRoom::act(const DiscardAttempt& wish, Instant now) {
    Errands errands;
    if (m_hall.desk && m_hall.desk->attempt == wish.attempt) {
        if (is_refused_in_exam(m_hall, m_hall.desk->which(), now)) {
            return {};
        }
        put_back(now);
        m_hall.desk.reset();
        m_work = {};
        m_check.forget();
        errands = {Go{ScreenName::home}};
    }
    if (m_hall.history.discard(wish.attempt, now)) {
        m_hall.marks.set_aside(wish.attempt);
    }
    return errands;
}

Errands PracticeRoom::act(const UndoDiscard&, Instant) {
    if (const auto attempt = m_hall.history.undo_discard()) {
        m_hall.marks.take_back(*attempt);
    }
    return {};
}

}  // namespace haoping
