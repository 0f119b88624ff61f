#include "views/due_work.h"

#include "progress/next_step.h"
#include "views/formatting.h"

namespace haoping {

namespace {

std::string why_due(const UnitProgress& unit, const Texts& t) {
    if (!unit.best || !unit.last_marked) {
        return {};
    }
    return t("Best {} of 100, last marked {}.", percent(*unit.best), local_day(t, *unit.last_marked));
}

std::string in_short(const UnitProgress& unit, const Texts& t) {
    return unit.last_marked ? t("Marked {}", local_day(t, *unit.last_marked)) : std::string();
}

std::string in_short(const CaseProgress& progress, Instant now, const Texts& t) {
    const auto& memory = progress.memory.memory();
    if (!memory) {
        return {};
    }
    const std::string when = local_day(t, memory->last);
    return memory->last_recall == Recall::again ? t("Failed {}", when)
                                                : t("Passed {} · now {} %", when, percent(recalled_now(*memory, now)));
}

}  // namespace

std::string why_due(const CaseProgress& progress, Instant now, const Texts& t) {
    const auto& memory = progress.memory.memory();
    if (!memory || !progress.last) {
        return {};
    }
    const std::string when = local_day(t, memory->last);
    if (memory->last_recall != Recall::again) {
        return t("Passed on {} with {}; by now about {} % likely to go well again.", when, percent(*progress.last),
                 percent(recalled_now(*memory, now)));
    }
    if (*progress.last >= solid_from) {
        return t("A rule was broken on {}; it had been passed before.", when);
    }
    return t("Not passed on {} ({} of 100); it had been passed before.", when, percent(*progress.last));
}

std::vector<DueWork> due_work(const Course& course, const Progress& progress, Instant now, const Texts& t) {
    std::vector<DueWork> work;
    for (const auto& which : progress.due_cases) {
        work.push_back({.kind = DueKind::of_case,
                        .which = which,
                        .title = t(course.find(which)->scenario->title),
                        .why = why_due(progress.cases.at(which), now, t),
                        .in_short = in_short(progress.cases.at(which), now, t)});
    }
    for (const auto& unit : progress.due) {
        work.push_back({.kind = DueKind::of_unit,
                        .which = case_for_unit(course, progress, unit)->ref,
                        .title = t(course.unit(unit)->title),
                        .why = why_due(progress.units.at(unit), t),
                        .in_short = in_short(progress.units.at(unit), t)});
    }
    return work;
}

}  // namespace haoping
