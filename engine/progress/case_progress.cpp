#include "progress/case_progress.h"

#include <algorithm>
#include <set>

#include "progress/mastery.h"

namespace haoping {

namespace {

std::set<AttemptId> worked_attempts(const std::vector<StoredReply>& replies) {
    std::set<AttemptId> worked;
    for (const auto& reply : replies)
        if (reply.result.worked) worked.insert(reply.attempt);
    return worked;
}

Instant ended_at(const AttemptRecord& attempt) { return attempt.ended.value_or(attempt.started); }

std::vector<const AttemptRecord*> oldest_first(const std::vector<AttemptRecord>& attempts) {
    std::vector<const AttemptRecord*> sorted;
    for (const auto& attempt : attempts) sorted.push_back(&attempt);
    std::ranges::stable_sort(sorted, {}, [](const AttemptRecord* attempt) { return ended_at(*attempt); });
    return sorted;
}

void note(CaseProgress& progress, const AttemptRecord& attempt, bool worked) {
    progress.opened = true;
    if (!attempt.total) return;
    ++progress.attempts;
    progress.best = std::max(progress.best.value_or(0), *attempt.total);
    if (worked) return;
    progress.last = attempt.total;
    progress.memory.note(*attempt.total >= solid_from && attempt.compliance, ended_at(attempt));
}

}  // namespace

CasesProgress case_progress(const Course& course, const PastWork& work) {
    CasesProgress cases;
    for (const auto& each : course.cases()) cases.emplace(each.ref, CaseProgress{});
    const auto worked = worked_attempts(work.marked_replies);
    for (const auto* attempt : oldest_first(work.attempts)) {
        const auto found = cases.find({attempt->pack, attempt->scenario});
        if (found != cases.end()) note(found->second, *attempt, worked.contains(attempt->id));
    }
    for (auto& [which, progress] : cases) progress.due = progress.memory.due(work.desired_retention);
    return cases;
}

bool is_due(const CaseProgress& progress, Instant now) { return progress.due && *progress.due <= now; }

std::vector<CaseRef> cases_to_review(const CasesProgress& cases, Instant now) {
    std::vector<CaseRef> due;
    for (const auto& [which, progress] : cases)
        if (is_due(progress, now)) due.push_back(which);
    std::ranges::stable_sort(due, {},
                             [&](const CaseRef& which) { return recalled_now(*cases.at(which).memory.memory(), now); });
    return due;
}

std::vector<int> cases_ahead(const CasesProgress& cases, const std::vector<Instant>& ends) {
    std::vector<int> counts(ends.size());
    for (const auto& [which, progress] : cases)
        if (const auto day = progress.due ? index_of_day(*progress.due, ends) : std::nullopt) ++counts[*day];
    return counts;
}

}  // namespace haoping
