// The course room: what comes back when.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "rooms/study/course_desk.h"
#include "views/formatting.h"

namespace haoping {

namespace {

constexpr int days_shown = 28;

std::string load_line(const DayLoad& load, const Texts& t) {
    std::string line;
    const auto add = [&](const std::string& part) { line += (line.empty() ? "" : ", ") + part; };
    if (load.items > 0 || load.all() == 0) {
        add(t.counted(load.items, "1 question", "{} questions"));
    }
    if (load.cases > 0) {
        add(t.counted(load.cases, "1 case", "{} cases"));
    }
    if (load.units > 0) {
        add(t.counted(load.units, "1 unit", "{} units"));
    }
    return line;
}

std::size_t known(const CasesProgress& cases) {
    return static_cast<std::size_t>(
        std::ranges::count_if(cases, [](const auto& each) { return each.second.memory.memory().has_value(); }));
}

}  // namespace

DueView CourseDesk::due_view(Instant now, const Texts& t) const {
    DueView view{.today = m_record.due(now, desired_retention()).size(),
                 .work = {},
                 .remembered = m_record.items().size(),
                 .known_cases = 0,
                 .days = {},
                 .retention_percent = static_cast<int>(std::lround(desired_retention() * 100)),
                 .weights = {}};
    const std::string answers = fmt::format("{}", m_record.reviews());
    view.weights =
        t("The times come from how many learners forget (the published defaults), and from your own answers: {} so far.",
          answers);
    if (m_settings.authoring) {
        view.weights =
            t("Intervals are reckoned by FSRS-6 with its published default weights, from {} answers so "
              "far. Weights of your own would pay from about 1,000 answers on.",
              answers);
    }
    const auto counts = m_record.ahead(local_day_ends(now, days_shown), desired_retention());
    for (int day = 0; day < days_shown; ++day) {
        DayLoad load{.day = day == 0 ? t("today") : local_day(t, now + std::chrono::days(day)),
                     .items = static_cast<std::size_t>(counts[static_cast<std::size_t>(day)]),
                     .cases = 0,
                     .units = 0,
                     .line = {}};
        load.line = load_line(load, t);
        view.days.push_back(std::move(load));
    }
    return view;
}

void CourseDesk::add_cases_to(StudyView& view, std::vector<DueWork> work, const CasesProgress& cases, Instant now,
                             const Texts& t) {
    view.due += work.size();
    auto* due = std::get_if<DueView>(&view.shown);
    if (due == nullptr) {
        return;
    }
    const auto units = static_cast<std::size_t>(std::ranges::count(work, DueKind::of_unit, &DueWork::kind));
    due->work = std::move(work);
    due->known_cases = known(cases);
    const auto counts = cases_ahead(cases, local_day_ends(now, days_shown));
    for (std::size_t day = 0; day < due->days.size(); ++day) {
        due->days[day].cases = static_cast<std::size_t>(counts[day]);
        due->days[day].units = day == 0 ? units : 0;
        due->days[day].line = load_line(due->days[day], t);
    }
}

}  // namespace haoping
