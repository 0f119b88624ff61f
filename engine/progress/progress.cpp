#include "progress/progress.h"

#include <algorithm>
#include <set>

namespace haoping {

namespace {

std::map<CaseRef, CaseProgress> case_progress(const Course& course, const std::vector<AttemptRecord>& attempts) {
    std::map<CaseRef, CaseProgress> cases;
    for (const auto& each : course.cases()) cases.emplace(each.ref, CaseProgress{});
    for (const auto& attempt : attempts) {
        const auto found = cases.find({attempt.pack, attempt.scenario});
        if (found == cases.end()) continue;
        auto& progress = found->second;
        progress.opened = true;
        if (attempt.total) {
            ++progress.attempts;
            progress.best = std::max(progress.best.value_or(0), *attempt.total);
        }
    }
    return cases;
}

// Units that an opened case is about. What only a criterion names stays out of sight until it is marked.
std::set<std::string> seen_units(const Course& course, const std::map<CaseRef, CaseProgress>& cases) {
    std::set<std::string> seen;
    for (const auto& each : course.cases())
        if (cases.at(each.ref).opened) seen.insert(each.scenario->units.begin(), each.scenario->units.end());
    return seen;
}

std::vector<std::string> units_to_review(const Course& course, const Progress& progress, Instant now) {
    std::vector<std::string> due;
    for (const auto& unit : course.units())
        if (is_due(progress.units.at(unit.id), now) && !course.cases_of(unit.id).empty()) due.push_back(unit.id);
    std::ranges::stable_sort(due, {}, [&](const std::string& unit) { return *progress.units.at(unit).due; });
    return due;
}

}  // namespace

Progress progress_of(const Course& course, const PastWork& work, Instant now) {
    Progress progress;
    const auto replies = without_copies(work.marked_replies);
    progress.cases = case_progress(course, work.attempts);
    const auto marks = unit_marks(course, replies);
    const auto seen = seen_units(course, progress.cases);
    for (const auto& unit : course.units()) {
        const auto found = marks.find(unit.id);
        const std::span<const UnitMark> of_unit =
            found == marks.end() ? std::span<const UnitMark>{} : std::span<const UnitMark>{found->second};
        progress.units.emplace(unit.id, progress_with(of_unit, {.seen = seen.contains(unit.id),
                                                                .practised = !course.cases_of(unit.id).empty(),
                                                                .study = work.study.of_unit(unit.id),
                                                                .desired_retention = work.desired_retention}));
    }
    progress.due = units_to_review(course, progress, now);
    progress.skills = skills_of(replies);
    progress.mistakes = recent_mistakes(course, replies, mistakes_offered);
    const auto ended = [](const AttemptRecord& attempt) { return attempt.total.has_value(); };
    progress.is_new = replies.empty() && std::ranges::none_of(work.attempts, ended);
    return progress;
}

}  // namespace haoping
