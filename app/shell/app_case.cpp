// App's part about the case on the desk and its draft.
#include <algorithm>
#include <utility>

#include "play/lookup.h"
#include "play/rewind.h"
#include "shell/app.h"
#include "views/formatting.h"

namespace haoping {

// --- the case on the desk ----------------------------------------------------------------------------------------

void App::start(const Pack& pack, const Scenario& scenario, PracticeMode mode, Instant now) {
    if (refuse_in_exam(pack.id, scenario.id)) {
        return;
    }
    remember_case(now);
    put_away_open(pack, scenario, now);
    const Session fresh = start_session(pack, scenario, m_next_seed, now);
    open_new(pack, apply(pack, fresh, ChooseMode{mode}, now).next, now);
}

// The case begins anew: what was open of it is kept, and can be had back for a while, but is no longer offered.
void App::put_away_open(const Pack& pack, const Scenario& scenario, Instant now) {
    const auto same = [&](const OpenCase& open) {
        return open.record.pack == pack.id && open.record.scenario == scenario.id;
    };
    for (auto open = std::ranges::find_if(m_open, same); open != m_open.end();
         open = std::ranges::find_if(m_open, same)) {
        if (m_writer) {
            m_writer->enqueue([old = open->record.id](Store& store) { store.abandon_attempt(old); });
        }
        m_discarded = Discarded{.open = std::move(*open), .at = now, .begun_anew = true, .marked = {}};
        m_open.erase(open);
    }
}

// A new attempt with this session takes the desk.
void App::open_new(const Pack& pack, Session session, Instant now) {
    keep_played();
    const AttemptId attempt = new_attempt_id(now, m_next_seed++);
    m_case = Case{.pack = &pack,
                  .session = std::move(session),
                  .attempt = attempt,
                  .stored = true,
                  .draft = {},
                  .unsaved_since = {},
                  .spent = {},
                  .timed_out = false};
    forget_findings();
    m_debrief_reply = 0;
    m_progress_at.reset();  // its units have been seen now
    if (m_writer) {
        m_writer->enqueue([attempt, opened = m_case->session, id = pack.id, version = pack.version](Store& store) {
            store.begin_attempt(attempt, opened, id, version);
        });
    }
    m_screen = ScreenName::practice;
}

// Empty when its pack is gone or has changed.
std::optional<App::Case> App::replayed(const AttemptRecord& record) const {
    const Pack* pack = m_parts.library.pack(record.pack);
    const auto known = m_sessions.find(record.id);
    auto session = known != m_sessions.end() ? std::optional(known->second)
                   : pack ? replay(*pack, record.pack_hash, record.scenario, record.seed, record.started,
                                   record.actions, m_parts.dictionary.get())
                          : std::nullopt;
    if (!session) {
        return std::nullopt;
    }
    return Case{.pack = pack,
                .session = std::move(*session),
                .attempt = record.id,
                .stored = false,
                .draft = {},
                .unsaved_since = {},
                .spent = {},
                .timed_out = false};
}

// Puts a stored attempt on the desk again. False, with a notice, when its pack is gone or has changed.
bool App::restore(const AttemptRecord& record) {
    auto played = replayed(record);
    if (!played) {
        tell(
            texts()("This case was played with another version of its pack, so it cannot be opened again. "
                    "Its mark is kept. Start the case anew from Home."));
        return false;
    }
    keep_played();
    m_case = std::move(*played);
    m_debrief_reply = m_case->session.replies.empty() ? 0 : m_case->session.replies.size() - 1;
    forget_findings();
    return true;
}

// The old attempt stays as it is: a case in progress can still be gone on with.
void App::act(const ImproveReply& wish, Instant now) {
    if (exam_runs()) {
        return;
    }
    remember_case(now);
    const bool on_desk = m_case && m_case->attempt == wish.attempt;
    if (!on_desk && m_writer) {
        m_writer->flush();  // it may have been begun a moment ago
    }
    const auto record = !on_desk && m_parts.store ? m_parts.store->attempt(wish.attempt) : std::nullopt;
    if ((!on_desk && (!record || !restore(*record))) || wish.reply >= m_case->session.replies.size()) {
        return;
    }
    const Pack& pack = *m_case->pack;
    const std::string text = m_case->session.replies[wish.reply].text;
    open_new(pack, rewound_to_reply(pack, m_case->session, wish.reply, now, m_parts.dictionary.get()), now);
    act(EditDraft{text}, now);
    check_draft();
}

void App::apply_to_session(const Action& action, Instant now) {
    m_case->session = apply(*m_case->pack, m_case->session, action, now, m_parts.dictionary.get()).next;
    save_progress(now);
}

void App::save_progress(Instant now) {
    std::optional<SessionMark> mark;
    if (m_case->session.ending) {
        mark = mark_session(*m_case->pack, m_case->session, m_parts.dictionary.get());
    }
    const auto results = results_of(*m_case->pack, m_case->session);
    if (!exam_runs()) {
        note_marks(results);
    }
    if (m_writer) {
        m_writer->enqueue([attempt = m_case->attempt, session = m_case->session, results, mark](Store& store) {
            store.save_progress(attempt, session, results, mark);
        });
    }
    if (mark) {
        AttemptRecord record = record_of(*m_case);
        record.ended = now;
        record.ending = *m_case->session.ending;
        record.total = mark->total;
        record.compliance = mark->compliance;
        std::erase_if(m_open, [&](const OpenCase& open) { return open.record.id == record.id; });
        m_sessions.erase(record.id);
        m_attempts.insert(m_attempts.begin(), std::move(record));
    }
}

AttemptRecord App::record_of(const Case& open) {
    return {.id = open.attempt,
            .pack = open.pack->id,
            .pack_version = open.pack->version,
            .pack_hash = open.session.pack_hash,
            .scenario = open.session.scenario,
            .seed = open.session.seed,
            .started = open.session.started,
            .ended = {},
            .ending = {},
            .total = {},
            .compliance = true,
            .actions = open.session.actions};
}

// Before another case, or Home, takes its place: the case on the desk joins those that can be gone on with.
void App::remember_case(Instant now) {
    hand_over_draft();
    if (!in_progress() || !m_case->stored) {
        return;
    }
    if (leaves_no_trace()) {
        if (m_writer) {
            m_writer->enqueue([attempt = m_case->attempt](Store& store) { store.abandon_attempt(attempt); });
        }
        return;
    }
    m_sessions.insert_or_assign(m_case->attempt, m_case->session);
    m_spent[m_case->attempt] = m_case->spent;
    save_time_spent();
    std::erase_if(m_open, [&](const OpenCase& open) { return open.record.id == m_case->attempt; });
    m_open.insert(m_open.begin(),
                  {record_of(*m_case),
                   Draft{m_case->attempt, static_cast<int>(m_case->session.replies.size()), m_case->draft, now}});
}

// A case that was tried before was opened again, and nothing was done in it.
bool App::leaves_no_trace() const {
    const auto is_help = [](const TimedAction& timed) {
        return std::holds_alternative<ChooseMode>(timed.action) ||
               std::holds_alternative<NoteModelSeen>(timed.action) || std::holds_alternative<SignAs>(timed.action);
    };
    const auto same_case = [&](const AttemptRecord& tried) {
        return tried.pack == m_case->pack->id && tried.scenario == m_case->session.scenario && tried.total;
    };
    return m_case->draft.empty() && !m_case->form && m_case->session.mode != PracticeMode::exam &&
           std::ranges::all_of(m_case->session.actions, is_help) && std::ranges::any_of(m_attempts, same_case) &&
           std::ranges::none_of(m_open, [&](const OpenCase& open) { return open.record.id == m_case->attempt; });
}

// --- the draft ---------------------------------------------------------------------------------------------------

void App::hand_over_draft() {
    if (!m_case || !m_case->unsaved_since) {
        return;
    }
    if (m_writer && m_case->stored) {
        m_draft_handed_over = m_now;
        m_writer->save_draft({m_case->attempt, static_cast<int>(m_case->session.replies.size()), m_case->draft, m_now});
        save_form();
        save_time_spent();
    }
    m_case->unsaved_since.reset();
}

// True when a view that tells about saving has changed.
bool App::saving_went_on() {
    if (!m_writer) {
        return false;
    }
    const auto status = m_writer->status();
    const Saved now{status.ok, status.draft_saved};
    return std::exchange(m_saved, now) != now;
}

DraftState App::draft_state() const {
    DraftState state{.text = m_case->draft,
                     .attempt = m_case->attempt,
                     .turn = static_cast<int>(m_case->session.replies.size()),
                     .saved = {},
                     .problem = {},
                     .goes_out_in = goes_out_in()};
    const Texts t = texts();
    if (only_to_look()) {
        return state;
    }
    if (!m_writer) {
        state.problem = t("Nothing can be saved on this computer now. Copy your text before you close the window.");
        return state;
    }
    const auto status = m_writer->status();
    if (!status.ok) {
        state.problem =
            t("Draft not saved: {} Keep this window open, or copy the text (Ctrl+A, Ctrl+C).", status.problem);
    } else if (m_case->unsaved_since || (m_draft_handed_over && status.draft_saved < m_draft_handed_over)) {
        state.saved = t("Saving …");
    } else if (status.draft_saved && !m_case->draft.empty()) {
        state.saved = t("Draft saved {}", clock_time(*status.draft_saved));
    }
    return state;
}

}  // namespace haoping
