#include "views/progress_view.h"

#include <fmt/format.h>

#include "progress/next_step.h"
#include "views/formatting.h"

namespace haoping {

namespace {

constexpr std::size_t due_named = 3;

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

TodayView today_view(const Course& course, const Progress& progress, const Texts& t) {
    TodayView today{.due_units = static_cast<int>(progress.due.size())};
    for (std::size_t i = 0; i < progress.due.size() && i < due_named; ++i) {
        today.due_titles += (i == 0 ? "" : " · ") + t(course.unit(progress.due[i])->title);
    }
    if (progress.due.size() > due_named) {
        today.due_titles += " …";
    }
    if (!progress.due.empty()) {
        today.review = button_for(*case_for_unit(course, progress, progress.due.front()), t);
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
