#include "progress/next_step.h"

#include <algorithm>

namespace haoping {

namespace {

double best_of(const Progress& progress, const CourseCase& each) {
    return progress.cases.at(each.ref).best.value_or(0);
}

bool is_untried(const Progress& progress, const CourseCase& each) { return progress.cases.at(each.ref).attempts == 0; }

// The hardest case that may come next.
int reach_of(const Course& course, const Progress& progress) {
    int passed = 0;
    for (const auto& each : course.cases())
        if (best_of(progress, each) >= solid_from) passed = std::max(passed, each.scenario->difficulty);
    return passed + 1;
}

// How much of the case's marks are for the skill, 0–1.
double share_of_skill(const Scenario& scenario, Dimension dimension) {
    double all = 0;
    double of_skill = 0;
    for (const auto& [id, step] : scenario.steps)
        for (const auto& criterion : step.rubric.criteria) {
            all += criterion.weight;
            of_skill += criterion.dimension == dimension ? criterion.weight : 0;
        }
    return all > 0 ? of_skill / all : 0;
}

std::optional<Advice> case_review(const Progress& progress, Instant now) {
    if (progress.due_cases.empty()) return std::nullopt;
    const auto& which = progress.due_cases.front();
    const auto& stands = progress.cases.at(which);
    return ReviewCase{.which = which,
                      .due_cases = static_cast<int>(progress.due_cases.size()),
                      .last = stands.last.value_or(0),
                      .since_last = std::chrono::floor<std::chrono::days>(now - stands.memory.memory()->last)};
}

std::optional<Advice> unit_review(const Course& course, const Progress& progress, Instant now) {
    if (progress.due.empty()) return std::nullopt;
    const auto& unit = progress.due.front();
    const auto* each = case_for_unit(course, progress, unit);
    const auto since = now - progress.units.at(unit).last_marked.value_or(now);
    return ReviewUnit{.which = each->ref,
                      .unit = unit,
                      .due_units = static_cast<int>(progress.due.size()),
                      .since_marked = std::chrono::floor<std::chrono::days>(since)};
}

std::optional<Advice> new_case(const Course& course, const Progress& progress) {
    const int reach = reach_of(course, progress);
    const CourseCase* chosen = nullptr;
    int untried = 0;
    for (const auto& each : course.cases()) {
        if (!is_untried(progress, each)) continue;
        ++untried;
        const bool first = chosen == nullptr;
        const bool easier_out_of_reach =
            !first && chosen->scenario->difficulty > reach && each.scenario->difficulty < chosen->scenario->difficulty;
        if (first || easier_out_of_reach) chosen = &each;
    }
    if (chosen == nullptr) return std::nullopt;
    return NewCase{.which = chosen->ref, .untried = untried};
}

Advice lowest_mark(const Course& course, const Progress& progress) {
    if (course.cases().empty()) return std::monostate{};
    const auto& lowest =
        *std::ranges::min_element(course.cases(), {}, [&](const CourseCase& each) { return best_of(progress, each); });
    const double best = best_of(progress, lowest);
    if (best >= mastered_from) return KeepFresh{.which = lowest.ref, .best = best};
    return LiftMark{.which = lowest.ref, .best = best};
}

}  // namespace

Advice next_step(const Course& course, const Progress& progress, std::optional<AttemptId> open, Instant now) {
    if (open) return ContinueCase{*open};
    if (const auto step = case_review(progress, now)) return *step;
    if (const auto step = unit_review(course, progress, now)) return *step;
    if (const auto step = exercise_for_weakest(course, progress)) return *step;
    if (const auto step = new_case(course, progress)) return *step;
    return lowest_mark(course, progress);
}

// Where most is to be won in it: much of the case is about the skill, and the case has not been done well yet.
std::optional<TrainSkill> exercise_for_weakest(const Course& course, const Progress& progress) {
    if (!progress.skills.weakest) return std::nullopt;
    const Skill& skill = progress.skills.of(*progress.skills.weakest);
    const int reach = reach_of(course, progress);
    const CourseCase* chosen = nullptr;
    double most = 0;
    for (const auto& each : course.cases()) {
        const double gain =
            share_of_skill(*each.scenario, skill.dimension) * std::max(0.0, 1 - best_of(progress, each));
        if (each.scenario->difficulty <= reach && gain > most) {
            chosen = &each;
            most = gain;
        }
    }
    if (chosen == nullptr) return std::nullopt;
    return TrainSkill{.which = chosen->ref, .skill = skill};
}

const CourseCase* case_for_unit(const Course& course, const Progress& progress, const std::string& unit) {
    const CourseCase* chosen = nullptr;
    bool chosen_is_about = false;
    for (const auto* each : course.cases_of(unit)) {
        const auto& units = each->scenario->units;
        const bool about = std::ranges::find(units, unit) != units.end();
        const bool better =
            chosen != nullptr && about == chosen_is_about && best_of(progress, *each) < best_of(progress, *chosen);
        if (chosen == nullptr || better) {
            chosen = each;
            chosen_is_about = about;
        }
    }
    return chosen;
}

}  // namespace haoping
