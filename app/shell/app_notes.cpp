// App's part about what an exam keeps closed and what is noted beside marks.
#include <algorithm>

#include "play/exam_clock.h"
#include "play/lookup.h"
#include "play/notes.h"
#include "shell/app.h"
#include "shell/stored_settings.h"

namespace haoping {

namespace {

constexpr std::chrono::seconds shortest_absence{1};
constexpr std::chrono::seconds example_is_read{10};  // in sight so long; opening a case is not yet reading it

std::string case_key(const std::string& pack, const std::string& scenario) { return pack + "/" + scenario; }

}  // namespace

bool App::exam_runs() const { return in_progress() && m_case->stored && m_case->session.mode == PracticeMode::exam; }

// On the desk, or left for another case while its time goes on.
bool App::exam_runs_at(const std::string& pack, const std::string& scenario) const {
    if (exam_runs() && m_case->pack->id == pack && m_case->session.scenario == scenario) {
        return true;
    }
    return std::ranges::any_of(m_open, [&](const OpenCase& open) {
        const AttemptRecord& record = open.record;
        const Pack* known = m_parts.library.pack(record.pack);
        const Scenario* played = known ? known->scenario(record.scenario) : nullptr;
        if (record.pack != pack || record.scenario != scenario || !played ||
            notes_of(record.actions).mode != PracticeMode::exam || (m_case && m_case->attempt == record.id)) {
            return false;
        }
        const auto clock = exam_clock(*played, record.started, record.actions);
        return !clock || m_now < clock->last_moment;
    });
}

// True, and told, when the model reply is not to be seen now.
bool App::review_is_closed(const std::string& pack, const std::string& scenario) {
    if (!exam_runs_at(pack, scenario)) {
        return false;
    }
    tell(texts()("An exam of this case is under way. Its review opens when the exam has ended."));
    return true;
}

// True, and told, when the case can't be begun anew or put away now: its text would be known.
bool App::refuse_in_exam(const std::string& pack, const std::string& scenario) {
    if (!exam_runs_at(pack, scenario)) {
        return false;
    }
    tell(texts()("An exam of this case is under way. It can be begun anew when it has ended."));
    return true;
}

// Whatever shows a model reply of the case on the desk: a worked example, a review.
void App::model_was_shown(Instant now) {
    if (!m_case) {
        return;
    }
    const bool shown =
        m_screen == ScreenName::debrief ||
        (in_progress() && m_case->session.mode == PracticeMode::worked && m_case->spent >= example_is_read);
    if (shown && m_models_seen.insert(case_key(m_case->pack->id, m_case->session.scenario)).second && m_writer) {
        m_writer->enqueue([seen = m_models_seen](Store& store) { save_models_seen(store, seen); });
    }
    note_model_seen(now);
}

void App::note_model_seen(Instant now) {
    if (in_progress() && m_case->stored &&
        m_models_seen.contains(case_key(m_case->pack->id, m_case->session.scenario)) &&
        !notes_of(m_case->session).model_seen) {
        apply_to_session(NoteModelSeen{}, now);
    }
}

// The person's own name signs from now on.
void App::note_name(Instant now) {
    if (m_screen != ScreenName::practice || !in_progress() || !m_case->stored) {
        return;
    }
    std::vector<std::string> signs;
    for (const auto& timed : m_case->session.actions) {
        if (const auto* who = std::get_if<SignAs>(&timed.action)) {
            signs = who->names;
        }
    }
    if (const auto own = m_settings.name.forms(); own != signs) {
        apply_to_session(SignAs{own}, now);
        check_draft();  // the name is spelled right now
    }
}

void App::act(const WatchClock& wish, Instant now) {
    m_clock_runs = wish.runs;
    if (!wish.runs) {
        m_away_since = now;
    } else if (m_away_since) {
        note_return(*m_away_since, now);
        m_away_since.reset();
    }
}

// In an exam: another window was in front, or the program was closed.
void App::note_return(Instant since, Instant now) {
    const auto away = std::chrono::floor<std::chrono::seconds>(now - since);
    if (exam_runs() && away >= shortest_absence) {
        apply_to_session(NoteAway{away}, now);
    }
}

}  // namespace haoping
