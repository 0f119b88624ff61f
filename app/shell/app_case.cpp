// App's part about the case on the desk and its draft.
#include <algorithm>

#include "play/lookup.h"
#include "shell/app.h"
#include "shell/misspelled.h"
#include "text/analysis.h"
#include "views/formatting.h"

namespace haoping {

// --- the case on the desk ----------------------------------------------------------------------------------------

void App::start(const Pack& pack, const Scenario& scenario, Instant now) {
    remember_case(now);
    std::erase_if(m_open, [&](const OpenCase& open) {  // begun anew: kept, but no longer offered
        const bool same = open.record.pack == pack.id && open.record.scenario == scenario.id;
        if (same && m_writer) {
            m_writer->enqueue([old = open.record.id](Store& store) { store.abandon_attempt(old); });
        }
        return same;
    });
    const std::uint64_t seed = m_next_seed++;
    const AttemptId attempt = new_attempt_id(now, seed);
    m_case = Case{.pack = &pack,
                  .session = start_session(pack, scenario, seed, now),
                  .attempt = attempt,
                  .stored = true,
                  .draft = {},
                  .draft_changed = {}};
    m_misspellings.clear();
    if (m_writer) {
        m_writer->enqueue([attempt, session = m_case->session, id = pack.id, version = pack.version](Store& store) {
            store.begin_attempt(attempt, session, id, version);
        });
    }
    m_screen = ScreenName::practice;
}

// Puts a stored attempt on the desk again. False, with a notice, when its pack is gone or has changed.
bool App::restore(const AttemptRecord& record) {
    const Pack* pack = m_parts.library.pack(record.pack);
    auto session = pack ? replay(*pack, record.pack_hash, record.scenario, record.seed, record.started, record.actions,
                                 m_parts.dictionary.get())
                        : std::nullopt;
    if (!session) {
        tell(
            texts()("This case was played with another version of its pack, so it cannot be opened again. "
                    "Its mark is kept. Start the case anew from Home."));
        return false;
    }
    m_case = Case{.pack = pack,
                  .session = std::move(*session),
                  .attempt = record.id,
                  .stored = false,
                  .draft = {},
                  .draft_changed = {}};
    m_misspellings.clear();
    return true;
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
    if (m_writer) {
        m_writer->enqueue([attempt = m_case->attempt, session = m_case->session, mark](Store& store) {
            store.save_progress(attempt, session, mark);
        });
    }
    if (mark) {
        AttemptRecord record = record_of(*m_case);
        record.ended = now;
        record.ending = *m_case->session.ending;
        record.total = mark->total;
        record.compliance = mark->compliance;
        std::erase_if(m_open, [&](const OpenCase& open) { return open.record.id == record.id; });
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
    if (!m_case || !m_case->stored || m_case->session.ending) {
        return;
    }
    std::erase_if(m_open, [&](const OpenCase& open) { return open.record.id == m_case->attempt; });
    m_open.insert(m_open.begin(),
                  {record_of(*m_case),
                   Draft{m_case->attempt, static_cast<int>(m_case->session.replies.size()), m_case->draft, now}});
}

// --- the draft ---------------------------------------------------------------------------------------------------

void App::hand_over_draft() {
    if (!m_case || !m_case->draft_changed) {
        return;
    }
    if (m_writer && m_case->stored) {
        m_writer->save_draft(
            {m_case->attempt, static_cast<int>(m_case->session.replies.size()), m_case->draft, *m_case->draft_changed});
    }
    m_case->draft_changed.reset();
}

void App::check_spelling() {
    m_misspellings.clear();
    if (!m_case || !m_parts.dictionary) {
        return;
    }
    const Facts facts = facts_of(*m_case->pack, m_case->session);
    for (const auto& span :
         misspelled(analyse(m_case->draft, {.today = facts.today, .customer = nullptr, .dictionary = nullptr}),
                    *m_parts.dictionary, facts)) {
        m_misspellings.push_back({span, std::string(quote(m_case->draft, span))});
    }
}

DraftState App::draft_state() const {
    DraftState state{.text = m_case->draft,
                     .attempt = m_case->attempt,
                     .turn = static_cast<int>(m_case->session.replies.size()),
                     .saved = {},
                     .problem = {}};
    const Texts t = texts();
    if (!m_writer) {
        state.problem = t("Nothing can be saved on this computer now. Copy your text before you close the window.");
        return state;
    }
    const auto status = m_writer->status();
    if (!status.ok) {
        state.problem =
            t("Draft not saved: {} Keep this window open, or copy the text (Ctrl+A, Ctrl+C).", status.problem);
    } else if (!m_case->draft_changed && status.draft_saved && !m_case->draft.empty()) {
        state.saved = t("Draft saved {}", clock_time(*status.draft_saved));
    }
    return state;
}

}  // namespace haoping
