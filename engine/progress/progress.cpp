#include "progress/progress.h"

#include <algorithm>
#include <set>

namespace haoping {

namespace {

// Units that an opened case is about. What only a criterion names stays out of sight until it is marked.
std::set<std::string> seen_units(const Course& course, const CasesProgress& cases) {
    std::set<std::string> seen;
    for (const auto& each : course.cases())
        if (cases.at(each.ref).opened) seen.insert(each.scenario->units.begin(), each.scenario->units.end());
    return seen;
}

std::set<std::string> units_of(const Course& course, const std::vector<CaseRef>& cases) {
    std::set<std::string> units;
    for (const auto& which : cases) {
        const auto& about = course.find(which)->scenario->units;
        units.insert(about.begin(), about.end());
    }
    return units;
}

std::vector<std::string> units_to_review(const Course& course, const Progress& progress, Instant now) {
    const auto waiting = units_of(course, progress.due_cases);
    std::vector<std::string> due;
    for (const auto& unit : course.units()) {
        const bool practised = !course.cases_of(unit.id).empty() && !waiting.contains(unit.id);
        if (practised && is_due(progress.units.at(unit.id), now)) due.push_back(unit.id);
    }
    std::ranges::stable_sort(due, {}, [&](const std::string& unit) { return *progress.units.at(unit).due; });
    return due;
}

}  // namespace

Progress progress_of(const Course& course, const PastWork& work, Instant now) {
    Progress progress;
    const auto replies = without_copies(work.marked_replies);
    progress.cases = case_progress(course, work);
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
    progress.due_cases = cases_to_review(progress.cases, now);
    progress.due = units_to_review(course, progress, now);
    progress.skills = skills_of(replies);
    progress.mistakes = recent_mistakes(course, replies, mistakes_offered);
    const auto ended = [](const AttemptRecord& attempt) { return attempt.total.has_value(); };
    progress.is_new = replies.empty() && std::ranges::none_of(work.attempts, ended);
    return progress;
}

}  // namespace haoping
