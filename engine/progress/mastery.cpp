#include "progress/mastery.h"

#include <algorithm>

#include "progress/work_memory.h"

namespace haoping {

namespace {

struct WeighedMark {
    double weight = 0;
    double earned = 0;  // weight × mark
    void add(double by, double mark) {
        weight += by;
        earned += by * mark;
    }
    double mean() const { return weight > 0 ? earned / weight : 0; }
};

// What the reply earned on each unit that it was marked on.
std::map<std::string, WeighedMark> marks_by_unit(const Course& course, const StoredReply& reply) {
    std::map<std::string, WeighedMark> units;
    WeighedMark all;
    for (const auto& each : reply.result.criteria) {
        all.add(each.weight, each.mark);
        if (!each.unit.empty()) units[each.unit].add(each.weight, each.mark);
    }
    if (const auto* played = course.find({reply.pack, reply.scenario}); played != nullptr && all.weight > 0)
        for (const auto& unit : played->scenario->units) units.try_emplace(unit, all);
    const auto& result = reply.result;
    if (!result.scorable || !result.gates.empty())
        for (auto& [unit, mark] : units) mark.earned = std::min(mark.earned, mark.weight * result.total);
    return units;
}

struct AttemptOnUnit {
    WeighedMark mark;
    Instant at{};
    bool worked = false;
};

Mastery level_from_items(const UnitStudy& study, bool seen) {
    if (study.answered == 0) return seen || study.read ? Mastery::seen : Mastery::fresh;
    const bool all_right = study.answered >= items_for_solid && study.right == study.answered;
    if (!all_right) return Mastery::tried;
    return study.lasting == study.answered ? Mastery::mastered : Mastery::solid;
}

Mastery level_of(const UnitProgress& progress, bool seen) {
    const Mastery from_items = level_from_items(progress.study, seen);
    if (!progress.last_marked) return progress.practised ? std::min(from_items, Mastery::tried) : from_items;
    if (progress.high_marks >= 2) return Mastery::mastered;
    return progress.best.value_or(0) >= solid_from ? Mastery::solid : Mastery::tried;
}

}  // namespace

UnitMarks unit_marks(const Course& course, const std::vector<StoredReply>& replies) {
    std::map<std::string, std::map<AttemptId, AttemptOnUnit>> sums;
    for (const auto& reply : replies)
        for (const auto& [unit, mark] : marks_by_unit(course, reply)) {
            auto& attempt = sums[unit][reply.attempt];
            attempt.mark.add(mark.weight, mark.mean());
            attempt.at = std::max(attempt.at, reply.result.sent);
            attempt.worked |= reply.result.worked;
        }
    UnitMarks marks;
    for (const auto& [unit, attempts] : sums) {
        auto& list = marks[unit];
        for (const auto& [id, attempt] : attempts)
            list.push_back({.attempt = id, .at = attempt.at, .mark = attempt.mark.mean(), .worked = attempt.worked});
        std::ranges::stable_sort(list, {}, &UnitMark::at);
    }
    return marks;
}

UnitProgress progress_with(std::span<const UnitMark> marks, const UnitStanding& standing) {
    UnitProgress progress;
    progress.practised = standing.practised;
    progress.study = standing.study;
    WorkMemory memory;
    for (const auto& each : marks) {
        progress.last_marked = each.at;
        if (each.worked) continue;
        progress.best = std::max(progress.best.value_or(0), each.mark);
        progress.high_marks += each.mark >= mastered_from ? 1 : 0;
        memory.note(each.mark >= solid_from, each.at);
    }
    progress.due = memory.due(standing.desired_retention);
    progress.mastery = level_of(progress, standing.seen);
    return progress;
}

bool is_due(const UnitProgress& progress, Instant now) { return progress.due && *progress.due <= now; }

double share_of(Mastery mastery) { return static_cast<double>(mastery) / static_cast<double>(Mastery::mastered); }

}  // namespace haoping
