#include "views/debrief_compare.h"

#include <algorithm>

#include <fmt/format.h>

#include "play/lookup.h"
#include "play/rewind.h"
#include "views/debrief_rows.h"
#include "views/formatting.h"

namespace haoping {

namespace {

// The reply of another attempt that answers the same step: the one that stood at the same place, else the first.
std::optional<std::size_t> counterpart(const Session& other, const DebriefInput& input) {
    if (same_until_reply(input.session, other, input.reply)) {
        return input.reply;
    }
    const auto same = std::ranges::find(other.replies, input.session.replies.at(input.reply).step, &SentReply::step);
    return same == other.replies.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(same - other.replies.begin()));
}

struct Found {
    EarlierReply shown;
    const Session* session = nullptr;
    std::size_t reply = 0;
};

std::vector<Found> earlier_replies(const DebriefInput& input, const Texts& t) {
    std::vector<Found> found;
    for (const EarlierAttempt& attempt : input.earlier) {
        EarlierReply shown{.attempt = attempt.id,
                           .when = fmt::format("{} {}", local_day(t, attempt.started), clock_time(attempt.started)),
                           .problem = {}};
        if (!attempt.session) {
            shown.problem =
                t("Played with another version of this case, so it cannot be played again for a comparison. "
                  "Its mark is kept.");
            found.push_back({.shown = std::move(shown)});
        } else if (const auto reply = counterpart(*attempt.session, input)) {
            shown.total = attempt.session->replies[*reply].marks.total;
            found.push_back({.shown = std::move(shown), .session = &*attempt.session, .reply = *reply});
        }
    }
    return found;
}

// What was wished; else the newest that this reply improves; else the newest.
const Found* to_compare(const std::vector<Found>& found, const DebriefInput& input) {
    const Found* chosen = nullptr;
    int rank = 0;
    for (const Found& each : found) {
        if (each.session == nullptr) {
            continue;
        }
        const bool wished = input.compare_with == each.shown.attempt;
        const int value = wished ? 3 : same_until_reply(input.session, *each.session, input.reply) ? 2 : 1;
        if (value > rank) {
            chosen = &each;
            rank = value;
        }
    }
    return chosen;
}

void add_changes(ReplyComparison& comparison, const std::vector<CriterionRow>& now) {
    for (const CriterionRow& row : now) {
        const auto before = std::ranges::find(comparison.criteria, row.id, &CriterionRow::id);
        if (row.kind != RowKind::criterion || before == comparison.criteria.end()) {
            continue;
        }
        if (before->state == row.state && before->points == row.points) {
            ++comparison.unchanged;
            continue;
        }
        comparison.changed.push_back({.title = row.title,
                                      .before = before->state,
                                      .after = row.state,
                                      .before_text = before->state_text,
                                      .after_text = row.state_text,
                                      .points_before = before->points,
                                      .points_after = row.points});
    }
}

ReplyComparison comparison_with(const Found& found, const DebriefInput& input, const std::vector<CriterionRow>& now,
                                const Texts& t) {
    const SentReply& sent = found.session->replies[found.reply];
    const Scenario& scenario = scenario_of(input.pack, *found.session);
    const Feedback feedback = explain(sent.marks, sent.text, step_rubric(input.pack, scenario, sent.step), t.locale());
    ReplyComparison comparison{
        .with = found.shown,
        .improved = same_until_reply(input.session, *found.session, input.reply),
        .reply = sent.text,
        .criteria = all_rows({input.pack, step_of(scenario, sent.step).rubric, sent.marks, feedback, sent.text, t}),
        .changed = {}};
    add_changes(comparison, now);
    return comparison;
}

}  // namespace

void compare_with_earlier(DebriefView& view, const DebriefInput& input, const Texts& t) {
    const std::vector<Found> found = earlier_replies(input, t);
    double best = view.total;
    for (const Found& each : found) {
        view.earlier.push_back(each.shown);
        best = std::max(best, each.shown.total);
    }
    if (const Found* chosen = to_compare(found, input)) {
        view.comparison = comparison_with(*chosen, input, view.criteria, t);
        view.before = chosen->shown.total;
        view.best = best;
    }
}

}  // namespace haoping
