// App's part about the review: what it is compared with, and the page that it is printed to.
#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "play/lookup.h"
#include "shell/app.h"
#include "views/debrief_html.h"
#include "views/formatting.h"

namespace haoping {

namespace {

constexpr std::size_t most_played = 64;
constexpr std::size_t most_compared = 8;

}  // namespace

// --- opening -----------------------------------------------------------------------------------------------------

void App::act(const ShowDebrief& wish, Instant) {
    note_way_to_review();
    show_review(wish.reply);
}

void App::show_review(std::size_t reply) {
    if (m_case && reply < m_case->session.replies.size() &&
        !review_is_closed(m_case->pack->id, m_case->session.scenario)) {
        hand_over_draft();
        m_debrief_reply = reply;
        gather_earlier();
        m_screen = ScreenName::debrief;
    }
}

// Of the case on the desk, else the newest there is.
void App::act(const GoDebrief&, Instant now) {
    note_way_to_review();
    if (review_on_desk()) {
        show_review(std::min(m_debrief_reply, m_case->session.replies.size() - 1));
        return;
    }
    const auto newest = exam_runs() ? std::nullopt : newest_review();
    if (newest && newest->goes_on) {
        act(ContinueAttempt{newest->attempt}, now);
        show_review(m_debrief_reply);
    } else if (newest) {
        act(OpenAttempt{newest->attempt}, now);
    }
}

void App::note_way_to_review() {
    if (m_screen != ScreenName::debrief) {
        const bool from_desk = m_screen == ScreenName::practice && m_case;
        m_review_from = {.screen = m_screen, .desk = from_desk ? std::optional(m_case->attempt) : std::nullopt};
    }
}

void App::act(const LeaveDebrief&, Instant now) {
    const WayBack back = m_review_from;
    if (back.desk && m_case && m_case->attempt != *back.desk) {
        act(ContinueAttempt{*back.desk}, now);
    } else if (back.screen != ScreenName::home) {
        m_screen = back.screen;
    }
    if (m_screen == ScreenName::debrief) {  // from Home, or the case is not open any more
        act(GoHome{}, now);
    }
}

// The newest reply that was marked and can be shown as it was, of a case that goes on or has ended.
std::optional<App::NewestReview> App::newest_review() const {
    const auto can_be_shown = [&](const AttemptRecord& record) {
        const Pack* pack = m_parts.library.pack(record.pack);
        return pack && pack->hash == record.pack_hash && pack->scenario(record.scenario) &&
               !exam_runs_at(record.pack, record.scenario);
    };
    std::optional<NewestReview> newest;
    Instant when{};
    const auto take = [&](const AttemptRecord& record, Instant at, bool goes_on) {
        if ((!newest || at > when) && can_be_shown(record)) {
            newest = {.attempt = record.id, .goes_on = goes_on};
            when = at;
        }
    };
    for (const auto& record : m_attempts) {
        if (record.total) {
            take(record, record.ended.value_or(record.started), false);
        }
    }
    for (const auto& open : m_open) {
        for (const auto& timed : open.record.actions) {
            if (std::holds_alternative<SendReply>(timed.action)) {
                take(open.record, timed.at, true);
            }
        }
    }
    return newest;
}

void App::act(const OpenAttempt& wish, Instant now) {
    const bool on_desk = m_case && m_case->attempt == wish.attempt;
    note_way_to_review();
    if (!on_desk) {
        remember_case(now);
    }
    if (!on_desk && m_writer) {
        m_writer->flush();  // it may have ended a moment ago
    }
    const auto record = !on_desk && m_parts.store ? m_parts.store->attempt(wish.attempt) : std::nullopt;
    if (record && review_is_closed(record->pack, record->scenario)) {
        return;
    }
    if ((on_desk || (record && restore(*record))) && !m_case->session.replies.empty()) {
        // Only an exam that is over can be opened: see review_is_closed.
        m_case->timed_out |= !m_case->stored && !m_case->session.ending && m_case->session.mode == PracticeMode::exam;
        show_review(m_case->session.replies.size() - 1);
    }
}

// --- comparing ---------------------------------------------------------------------------------------------------

void App::act(const CompareWith& wish, Instant) { m_compare_with = wish.attempt; }

// Before another case takes the desk: it can be compared with, without being replayed.
void App::keep_played() {
    if (!m_case || m_case->session.replies.empty()) {
        return;
    }
    std::erase_if(m_played, [&](const PlayedCase& played) { return played.attempt == m_case->attempt; });
    m_played.push_back({m_case->attempt, m_case->session});
    if (m_played.size() > most_played) {
        m_played.erase(m_played.begin());
    }
}

// The attempts before this one at the same scenario, each replayed once.
void App::gather_earlier() {
    m_earlier.clear();
    m_compare_with.reset();
    m_report_path.clear();
    m_report_problem.clear();
    m_debrief_cache.forget();
    const Session& now = m_case->session;
    std::vector<AttemptId> wanted;
    const auto want = [&](AttemptId id, const std::string& scenario) {
        if (id < m_case->attempt && scenario == now.scenario && std::ranges::find(wanted, id) == wanted.end()) {
            wanted.push_back(id);
        }
    };
    for (const auto& played : m_played) {
        want(played.attempt, played.session.scenario);
    }
    for (const auto& record : m_attempts) {
        want(record.id, record.pack == m_case->pack->id ? record.scenario : std::string());
    }
    for (const auto& open : m_open) {
        want(open.record.id, open.record.pack == m_case->pack->id ? open.record.scenario : std::string());
    }
    std::ranges::sort(wanted, std::greater{});
    wanted.resize(std::min(wanted.size(), most_compared));
    for (const AttemptId id : wanted) {
        if (auto earlier = earlier_attempt(id)) {
            m_earlier.push_back(std::move(*earlier));
        }
    }
}

// Empty when nothing is known of it.
std::optional<EarlierAttempt> App::earlier_attempt(AttemptId id) {
    const auto played = std::ranges::find(m_played, id, &PlayedCase::attempt);
    if (played != m_played.end() && played->session.pack_hash == m_case->pack->hash) {
        return EarlierAttempt{.id = id, .started = played->session.started, .session = played->session};
    }
    const auto record = m_parts.store ? m_parts.store->attempt(id) : std::nullopt;
    if (!record) {
        return std::nullopt;
    }
    EarlierAttempt earlier{.id = id, .started = record->started, .session = {}};
    if (auto played_again = replayed(*record)) {
        earlier.session = played_again->session;
        m_played.insert(m_played.begin(), {id, std::move(played_again->session)});
    }
    return earlier;
}

const DebriefView& App::debrief() const {
    const DebriefCache::Key key{.attempt = m_case->attempt,
                                .reply = m_debrief_reply,
                                .actions = m_case->session.actions.size(),
                                .locale = m_settings.language,
                                .compare_with = m_compare_with};
    return m_debrief_cache.get(key, [&] {
        return debrief_view({.pack = *m_case->pack,
                             .session = m_case->session,
                             .reply = m_debrief_reply,
                             .attempt = m_case->attempt,
                             .earlier = m_earlier,
                             .compare_with = m_compare_with,
                             .dictionary = m_parts.dictionary.get(),
                             .disagreements = disagreements_with(m_case->attempt, m_debrief_reply)},
                            texts());
    });
}

// --- printing ----------------------------------------------------------------------------------------------------

void App::act(const ExportDebrief&, Instant now) {
    if (!m_case || m_debrief_reply >= m_case->session.replies.size() || m_report.busy()) {
        return;
    }
    const std::string name = fmt::format("{} {} {}", day_number(now), m_case->session.scenario, m_debrief_reply + 1);
    m_report_path.clear();
    m_report_problem.clear();
    m_report.write(
        std::filesystem::path(m_parts.data_folder) / "reports", name,
        debrief_html(debrief(), {.written = now, .student = m_settings.name.in(m_settings.language)}, texts()));
}

void App::act(const OpenReports&, Instant) {
    if (m_parts.open_folder) {
        m_parts.open_folder((std::filesystem::path(m_parts.data_folder) / "reports").string());
    }
}

bool App::take_report() {
    const auto written = m_report.take();
    if (!written) {
        return false;
    }
    if (!written->problem) {
        m_report_path = written->file.string();
        return true;
    }
    const Texts t = texts();
    m_report_problem =
        t("The review could not be written to {}: {}. Your marks are safe. Make room or allow writing, then try again.",
          written->file.string(), reason_in_words(written->problem, t));
    return true;
}

DebriefView App::reported(DebriefView view) const {
    view.report = m_report_path;
    view.report_problem = m_report_problem;
    view.can_open_folder = m_parts.open_folder != nullptr;
    return view;
}

}  // namespace haoping
