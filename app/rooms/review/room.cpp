#include "rooms/review/room.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <fmt/format.h>

#include "hall/exams.h"
#include "play/lookup.h"
#include "play/rewind.h"
#include "views/debrief_html.h"
#include "views/formatting.h"

namespace haoping {

namespace {

constexpr std::size_t most_compared = 8;

std::size_t last_reply(const PlayedCase& played) { return played.session.replies.size() - 1; }

std::optional<AttemptId> attempt_on(const std::optional<PlayedCase>& desk) {
    return desk ? std::optional(desk->attempt) : std::nullopt;
}

// Whether or not it can still be shown; null: there is none.
const AttemptRecord* newest_marked(const Hall& hall) {
    const auto& ended = hall.history.ended();
    const auto marked = std::ranges::find_if(ended, [](const AttemptRecord& each) { return each.total.has_value(); });
    return marked == ended.end() ? nullptr : &*marked;
}

}  // namespace

Errands ReviewRoom::handle(const ReviewIntent& intent, Instant now) {
    return std::visit([&](const auto& wish) { return act(wish, now); }, intent);
}

// --- opening -----------------------------------------------------------------------------------------------------

// Another case may have come to the desk since: then what was reviewed beside the one before is not gone back to.
bool ReviewRoom::is_of_this_desk() const { return m_hall.reviewed && m_beside == attempt_on(m_hall.desk); }

// The case on the desk goes on while its review is looked at.
const PlayedCase& ReviewRoom::subject() const {
    const bool on_desk = m_hall.desk && m_hall.desk->attempt == m_hall.reviewed->attempt;
    return on_desk ? *m_hall.desk : *m_hall.reviewed;
}

std::size_t ReviewRoom::reply_of_desk() const {
    const PlayedCase& desk = *m_hall.desk;
    const bool looked_at = m_hall.reviewed && m_hall.reviewed->attempt == desk.attempt &&
                           m_hall.reviewed->session.ending == desk.session.ending;
    return std::min(looked_at ? m_reply : desk.opens_with, last_reply(desk));
}

Errands ReviewRoom::act(const ShowDebrief& wish, Instant now) {
    const PlayedCase* of = m_hall.in_sight();
    return of != nullptr ? show(*of, wish.reply, now) : Errands{};
}

// Of the case on the desk; beside it, what was looked at last; else the newest there is.
Errands ReviewRoom::act(const GoDebrief&, Instant now) {
    const bool beside = is_of_this_desk() && m_hall.front != ScreenName::practice &&
                        m_hall.reviewed->attempt != attempt_on(m_hall.desk);
    if (beside) {
        return show(*m_hall.reviewed, m_reply, now);
    }
    if (desk_has_replies()) {
        return show(*m_hall.desk, reply_of_desk(), now);
    }
    const auto newest = m_hall.exam_runs() ? std::nullopt : newest_review(m_hall, now);
    if (!newest) {
        const auto* marked = m_hall.exam_runs() ? nullptr : newest_marked(m_hall);
        return marked != nullptr ? act(OpenAttempt{marked->id}, now) : Errands{};  // which tells why it can't be opened
    }
    Errands errands = act(OpenAttempt{newest->attempt}, now);
    if (newest->goes_on && !m_hall.desk && !errands.empty()) {
        errands.insert(errands.begin(), TakeUp{newest->attempt});  // one can go on with it from there
    }
    return errands;
}

Errands ReviewRoom::act(const OpenAttempt& wish, Instant now) {
    if (m_hall.desk && m_hall.desk->attempt == wish.attempt) {
        return desk_has_replies() ? show(*m_hall.desk, last_reply(*m_hall.desk), now) : Errands{};
    }
    auto played = past(wish.attempt, now);
    if (!played || played->session.replies.empty()) {
        return {};
    }
    // Only an exam that is over can be opened: see review_is_closed.
    played->timed_out = !played->session.ending && played->session.mode == PracticeMode::exam;
    const std::size_t reply = last_reply(*played);
    return show(std::move(*played), reply, now);
}

// Empty, and told, when it can't be opened now.
std::optional<PlayedCase> ReviewRoom::past(AttemptId attempt, Instant now) {
    const auto record = m_hall.keeper.newest_of(attempt);  // it may have ended a moment ago
    if (!record || review_is_closed(m_hall, case_of(*record), now)) {
        return std::nullopt;
    }
    auto played = m_hall.history.played(*record);
    if (!played) {
        m_hall.notices.tell(
            m_hall.texts()("This case was played with another version of its pack, so it cannot be opened again. "
                           "Its mark is kept. Start the case anew from Home."));
    }
    return played;
}

Errands ReviewRoom::show(PlayedCase of, std::size_t reply, Instant now) {
    if (reply >= of.session.replies.size() || review_is_closed(m_hall, of.which(), now)) {
        return {};
    }
    if (m_hall.reviewed && m_hall.reviewed->attempt != of.attempt) {
        m_hall.played.keep(*m_hall.reviewed);
    }
    m_hall.reviewed = std::move(of);
    m_beside = attempt_on(m_hall.desk);
    m_reply = reply;
    m_hall.models_seen.note(m_hall.reviewed->which());
    gather_earlier();
    return {Go{ScreenName::review}};
}

Errands ReviewRoom::act(const LeaveDebrief&, Instant) { return {Back{}}; }

bool ReviewRoom::can_open(Instant now) const {
    const bool has_one =
        desk_has_replies() || is_of_this_desk() || newest_review(m_hall, now) || newest_marked(m_hall) != nullptr;
    return m_hall.front == ScreenName::review || (!m_hall.exam_runs() && has_one);
}

// --- working on --------------------------------------------------------------------------------------------------

Errands ReviewRoom::act(const ImproveReply& wish, Instant now) {
    if (m_hall.exam_runs()) {
        return {};
    }
    const bool on_desk = m_hall.desk && m_hall.desk->attempt == wish.attempt;
    const auto of = on_desk ? m_hall.desk : past(wish.attempt, now);
    if (!of || wish.reply >= of->session.replies.size()) {
        return {};
    }
    return {Practise{.pack = of->pack,
                     .session = rewound_to_reply(*of->pack, of->session, wish.reply, now, m_hall.dictionary.get()),
                     .draft = of->session.replies[wish.reply].text}};
}

Errands ReviewRoom::act(const Disagree& wish, Instant) {
    m_disagreements.note(wish);
    m_cache.forget();
    return {};
}

// --- comparing ---------------------------------------------------------------------------------------------------

Errands ReviewRoom::act(const CompareWith& wish, Instant) {
    m_compare_with = wish.attempt;
    return {};
}

// The attempts before this one at the same scenario, each replayed once.
void ReviewRoom::gather_earlier() {
    m_earlier.clear();
    m_compare_with.reset();
    m_report_path.clear();
    m_report_problem.clear();
    m_cache.forget();
    const PlayedCase& of = subject();
    std::vector<AttemptId> wanted;
    const auto want = [&](AttemptId id, const CaseRef& which) {
        if (id < of.attempt && which == of.which() && std::ranges::find(wanted, id) == wanted.end()) {
            wanted.push_back(id);
        }
    };
    for (const auto& played : m_hall.played.all()) {
        want(played.attempt, played.which());
    }
    for (const auto& record : m_hall.history.ended()) {
        want(record.id, case_of(record));
    }
    for (const auto& open : m_hall.history.open()) {
        want(open.record.id, case_of(open.record));
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
std::optional<EarlierAttempt> ReviewRoom::earlier_attempt(AttemptId id) {
    const PlayedCase* played = m_hall.played.find(id);
    if (played != nullptr && played->session.pack_hash == subject().pack->hash) {
        return EarlierAttempt{.id = id, .started = played->session.started, .session = played->session};
    }
    const auto record = m_hall.keeper.attempt(id);
    if (!record) {
        return std::nullopt;
    }
    EarlierAttempt earlier{.id = id, .started = record->started, .session = {}};
    if (auto again = m_hall.history.played(*record); again && again->pack->hash == subject().pack->hash) {
        earlier.session = again->session;
        m_hall.played.keep_older(std::move(*again));
    }
    return earlier;
}

// --- views -------------------------------------------------------------------------------------------------------

const DebriefView& ReviewRoom::built_view() const {
    const PlayedCase& of = subject();
    const DebriefCache::Key key{.attempt = of.attempt,
                                .reply = m_reply,
                                .actions = of.session.actions.size(),
                                .locale = m_hall.settings.language,
                                .compare_with = m_compare_with};
    return m_cache.get(key, [&] {
        return debrief_view({.pack = *of.pack,
                             .session = of.session,
                             .reply = m_reply,
                             .attempt = of.attempt,
                             .earlier = m_earlier,
                             .compare_with = m_compare_with,
                             .dictionary = m_hall.dictionary.get(),
                             .disagreements = m_disagreements.with(of.attempt, m_reply)},
                            m_hall.texts());
    });
}

DebriefView ReviewRoom::view() const {
    DebriefView view = built_view();
    view.report = m_report_path;
    view.report_problem = m_report_problem;
    view.can_open_folder = m_hall.open_folder != nullptr;
    return view;
}

// --- printing ----------------------------------------------------------------------------------------------------

Errands ReviewRoom::act(const ExportDebrief&, Instant now) {
    if (m_hall.front != ScreenName::review || m_report.busy()) {
        return {};
    }
    const std::string name = fmt::format("{} {} {}", day_number(now), subject().session.scenario, m_reply + 1);
    m_report_path.clear();
    m_report_problem.clear();
    const auto& settings = m_hall.settings;
    m_report.write(
        m_hall.data / "reports", name,
        debrief_html(built_view(), {.written = now, .student = settings.name.in(settings.language)}, m_hall.texts()));
    return {};
}

Errands ReviewRoom::act(const OpenReports&, Instant) {
    if (m_hall.open_folder) {
        m_hall.open_folder((m_hall.data / "reports").string());
    }
    return {};
}

bool ReviewRoom::tick() {
    const auto written = m_report.take();
    if (!written) {
        return false;
    }
    if (!written->problem) {
        m_report_path = written->file.string();
        return true;
    }
    const Texts t = m_hall.texts();
    m_report_problem =
        t("The review could not be written to {}: {}. Your marks are safe. Make room or allow writing, then try again.",
          written->file.string(), reason_in_words(written->problem, t));
    return true;
}

}  // namespace haoping
