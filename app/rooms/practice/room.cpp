#include "rooms/practice/room.h"

#include <algorithm>
#include <utility>

#include "hall/exams.h"
#include "play/lookup.h"
#include "views/formatting.h"

namespace haoping {

namespace {

// What was typed waits at most so long for the writer. A pause after the last key would never come while one types.
constexpr std::chrono::milliseconds draft_waits{400};

}  // namespace

PracticeRoom::PracticeRoom(Hall& hall)
    : m_hall(hall), m_next_seed(hall.first_seed), m_check(hall.keeper, hall.dictionary) {}

void PracticeRoom::load() { m_check.load(); }

Errands PracticeRoom::handle(const PracticeIntent& intent, Instant now) {
    return std::visit([&](const auto& wish) { return act(wish, now); }, intent);
}

void PracticeRoom::settle(Instant now) {
    note_name(now);
    prepare_help();
    note_model_seen(now);
    // What was begun before may show the model reply, and must not come back beside the exam.
    if (m_hall.exam_runs()) {
        m_hall.history.forget_discarded_of(m_hall.desk->which());
    }
}

bool PracticeRoom::tick(Instant now) {
    const bool in_front = m_hall.front == ScreenName::practice;
    const bool changed = send_posted_in_time(now) || end_exam_in_time(now) || (in_front && m_hall.history.replay_one());
    const bool draft_due = m_work.unsaved_since && (now - *m_work.unsaved_since >= draft_waits || !m_clock_runs);
    if (draft_due) {
        hand_over_draft(now);
    }
    if (m_check.is_due(now)) {
        check_draft();
    }
    note_model_seen(now);
    const bool found = m_hall.desk && m_check.pick_up(m_work.draft);
    return changed || draft_due || found;
}

void PracticeRoom::leave(Instant now) { hand_over_draft(now); }

void PracticeRoom::save(Instant now) {
    hand_over_draft(now);
    keep_time();
}

std::string PracticeRoom::text_at_risk() const {
    if (!m_work.draft.empty()) {
        return m_work.draft;
    }
    const bool sent = m_hall.desk && !m_hall.desk->session.replies.empty();
    return sent ? m_hall.desk->session.replies.back().text : std::string();
}

// --- what is asked for on the desk -------------------------------------------------------------------------------

Errands PracticeRoom::act(const EditDraft& wish, Instant now) {
    if (in_progress() && wish.text != m_work.draft) {
        m_work.posted.reset();  // who writes on has taken it back
        const std::string before = std::exchange(m_work.draft, wish.text);
        m_work.unsaved_since = m_work.unsaved_since.value_or(now);
        m_check.follow(before, m_work.draft, now);
    }
    if (in_progress() && wish.pasted_words > 0) {
        apply_to_session(NotePaste{wish.pasted_words}, now);
    }
    return {};
}

Errands PracticeRoom::act(const EditForm& wish, Instant now) {
    if (in_progress() && m_work.form != wish.form) {
        m_work.form = wish.form;
        m_work.unsaved_since = m_work.unsaved_since.value_or(now);
    }
    return {};
}

Errands PracticeRoom::act(const Act& wish, Instant now) {
    if (in_progress()) {
        apply_to_session(wish.use, now);
    }
    return {};
}

Errands PracticeRoom::act(const ChangeMode& wish, Instant now) {
    if (in_progress() && m_hall.desk->session.mode != wish.mode &&
        !impossible_because(m_hall.desk->session, ChooseMode{wish.mode})) {
        apply_to_session(ChooseMode{wish.mode}, now);
    }
    return {};
}

Errands PracticeRoom::act(const OpenHint&, Instant now) {
    if (in_progress()) {
        apply_to_session(TakeHint{}, now);
    }
    return {};
}

Errands PracticeRoom::act(const WatchClock& wish, Instant now) {
    m_clock_runs = wish.runs;
    if (!wish.runs) {
        m_away_since = now;
    } else if (m_away_since) {
        note_return(*m_away_since, now);
        m_away_since.reset();
    }
    return {};
}

Errands PracticeRoom::act(const AddOwnWord& wish, Instant) {
    if (m_check.add_own_word(wish.word)) {
        check_draft();
    }
    return {};
}

// --- the draft ---------------------------------------------------------------------------------------------------

void PracticeRoom::hand_over_draft(Instant now) {
    if (!m_hall.desk || !m_work.unsaved_since) {
        return;
    }
    if (m_hall.keeper.writes()) {
        const PlayedCase& desk = *m_hall.desk;
        m_draft_handed_over = now;
        m_hall.keeper.save_draft({desk.attempt, static_cast<int>(desk.session.replies.size()), m_work.draft, now});
        m_hall.forms.keep(desk.attempt, m_work.form, m_hall.history.open());
        keep_time();
    }
    m_work.unsaved_since.reset();
}

void PracticeRoom::check_draft() {
    if (m_hall.desk) {
        m_check.check(*m_hall.desk, m_work.draft);
    }
}

void PracticeRoom::finish_checks() {
    check_draft();
    m_check.finish(m_work.draft);
}

// --- views -------------------------------------------------------------------------------------------------------

void PracticeRoom::prepare_help() {
    if (!m_hall.desk) {
        return;
    }
    const Pack& pack = *m_hall.desk->pack;
    const Session& session = m_hall.desk->session;
    const std::tuple of{m_hall.desk->attempt, session.step, session.mode, m_hall.settings.language};
    if (m_prepared.of == of) {
        return;
    }
    const Texts t = m_hall.texts();
    const bool example = session.mode == PracticeMode::worked && !session.ending;
    m_prepared = {.of = of,
                  .example = example ? worked_example(pack, session, t) : WorkedExample{},
                  .knowledge = knowledge_cards(pack, scenario_of(pack, session), t)};
}

QueueView PracticeRoom::queue(Instant now) const {
    const PlayedCase& desk = *m_hall.desk;
    const AttemptRecord on_desk = record_of(desk);
    std::vector<PackRef> packs{desk.pack};  // held while the view is made
    std::vector<QueuedCase> cases{{.pack = desk.pack.get(),
                                   .record = &on_desk,
                                   .session = &desk.session,
                                   .has_draft = !m_work.draft.empty(),
                                   .on_desk = true}};
    for (const auto& open : m_hall.history.open()) {
        PackRef pack = m_hall.history.pack_of(open.record);
        if (open.record.id == desk.attempt || !pack) {
            continue;
        }
        cases.push_back({.pack = pack.get(),
                         .record = &open.record,
                         .session = m_hall.history.session_of(open.record.id),
                         .has_draft = open.draft && !open.draft->text.empty(),
                         .on_desk = false});
        packs.push_back(std::move(pack));
    }
    return queue_view({m_hall.shelf.packs(), cases, m_hall.history.ended(), now}, m_hall.texts());
}

DraftState PracticeRoom::draft_state(Instant now) const {
    DraftState state{.text = m_work.draft,
                     .attempt = m_hall.desk->attempt,
                     .turn = static_cast<int>(m_hall.desk->session.replies.size()),
                     .saved = {},
                     .problem = {},
                     .goes_out_in = goes_out_in(now)};
    const Texts t = m_hall.texts();
    if (m_hall.keeper.only_to_look()) {
        return state;
    }
    const auto keeping = m_hall.keeper.state();
    if (!keeping) {
        state.problem = t("Nothing can be saved on this computer now. Copy your text before you close the window.");
    } else if (!keeping->ok) {
        state.problem =
            t("Draft not saved: {} Keep this window open, or copy the text (Ctrl+A, Ctrl+C).", keeping->problem);
    } else if (m_work.unsaved_since || (m_draft_handed_over && keeping->draft_saved < m_draft_handed_over)) {
        state.saved = t("Saving …");
    } else if (keeping->draft_saved && !m_work.draft.empty()) {
        state.saved = t("Draft saved {}", clock_time(*keeping->draft_saved));
    }
    return state;
}

PracticeView PracticeRoom::view(Instant now) const {
    const Texts t = m_hall.texts();
    const std::string spelling_off =
        m_hall.dictionary ? std::string() : t("Spelling is off: the dictionary hunspell-en-us is not installed.");
    PracticeView view = practice_view({.pack = *m_hall.desk->pack,
                                       .session = m_hall.desk->session,
                                       .draft = draft_state(now),
                                       .findings = m_check.findings(),
                                       .spelling_off = spelling_off,
                                       .example = m_prepared.example,
                                       .knowledge = m_prepared.knowledge,
                                       .spent = m_work.spent,
                                       .now = now,
                                       .closed = m_hall.desk->timed_out},
                                      t);
    view.queue = queue(now);
    view.form = m_work.form;
    if (m_hall.keeper.only_to_look()) {
        view.only_looked_at = m_hall.notices.only_looked_at(t);
        for (auto& action : view.actions) {
            action.impossible = t("In this window you can only look.");
        }
    }
    return view;
}

}  // namespace haoping
