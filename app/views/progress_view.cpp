#include "views/progress_view.h"

#include <fmt/format.h>

#include "progress/next_step.h"
#include "views/due_work.h"
#include "views/formatting.h"

namespace haoping {

namespace {

CaseButton button_for(const CourseCase& each, const Texts& t) {
    return {.which = each.ref, .title = t(each.scenario->title)};
}

std::string sentence_of(const Skills& skills, const Texts& t) {
    if (!skills.weakest) {
        return t("Nothing stands out as weak. Keep going.");
    }
    const Skill& weakest = skills.of(*skills.weakest);
    return t("Weakest: **{}**. {} of {} replies fell short.", name_of(t, weakest.dimension),
             fmt::format("{}", weakest.short_of), fmt::format("{}", weakest.asked));
}

}  // namespace

TodayView today_view(const Course& course, const Progress& progress, Instant now, const Texts& t) {
    TodayView today;
    for (const DueWork& work : due_work(course, progress, now, t)) {
        DueRow& row = work.kind == DueKind::of_case ? today.cases : today.units;
        if (row.count++ == 0) {
            row.title = work.title;
            row.why = work.in_short;
            row.first = button_for(*course.find(work.which), t);
        }
    }
    return today;
}

SkillsView skills_view(const Course& course, const Progress& progress, const Texts& t) {
    const Skills& skills = progress.skills;
    SkillsView view{.replies = skills.replies};
    if (skills.replies < replies_before_skills) {
        view.sentence =
            t("After {} replies of your own you see your skills here; what you write beside a worked example "
              "does not count. So far: {}.",
              fmt::format("{}", replies_before_skills), fmt::format("{}", skills.replies));
        return view;
    }
    for (const Skill& skill : skills.all) {
        view.axes.push_back(
            {.name = name_of(t, skill.dimension), .mean = skill.asked > 0 ? std::optional(skill.mean) : std::nullopt});
    }
    view.sentence = sentence_of(skills, t);
    if (const auto exercise = exercise_for_weakest(course, progress)) {
        view.exercise = button_for(*course.find(exercise->which), t);
    }
    return view;
}

std::vector<MistakeRow> mistake_rows(const Course& course, const Progress& progress, const Texts& t) {
    std::vector<MistakeRow> rows;
    for (const Mistake& each : progress.mistakes) {
        rows.push_back({.attempt = each.attempt,
                        .reply = static_cast<std::size_t>(each.reply),
                        .criterion = t(each.criterion->title),
                        .where = t(course.find(each.which)->scenario->title) + " · " + local_day(t, each.sent),
                        .why = t(each.criterion->why),
                        .partly = each.mark > 0});
    }
    return rows;
}

}  // namespace haoping
