#include "views/course_map_view.h"

#include <algorithm>

#include <fmt/format.h>

#include "progress/next_step.h"
#include "views/formatting.h"

namespace haoping {

namespace {

std::string state_of(const Texts& t, const UnitProgress& progress, bool due) {
    const std::string level = name_of(t, progress.mastery);
    return due ? level + " · " + t("due for review") : level;
}

// What it takes to come further.
std::string way_on(const Texts& t, const UnitProgress& progress) {
    switch (progress.mastery) {
        case Mastery::fresh: return t("Not begun yet: a marked reply in one of its cases makes it count.");
        case Mastery::seen: return t("A marked reply makes it count.");
        case Mastery::tried: return t("Solid from {}.", percent(solid_from));
        case Mastery::solid:
            return progress.high_marks == 1 ? t("Mastered at {}, once more.", percent(mastered_from))
                                            : t("Mastered at {}, twice.", percent(mastered_from));
        case Mastery::mastered: return {};
    }
    return {};
}

// The same of a unit that no case practises.
std::string way_on_by_questions(const Texts& t, Mastery mastery) {
    switch (mastery) {
        case Mastery::fresh: return t("No case practises this unit: read its page and answer its questions.");
        case Mastery::seen: return t("Answer its questions to make it count.");
        case Mastery::tried: return t("Solid when two or more of its questions are answered, all right.");
        case Mastery::solid: return t("Mastered when they are right again on another day.");
        case Mastery::mastered: return {};
    }
    return {};
}

std::string line_of(const Texts& t, const UnitProgress& progress, bool due) {
    if (!progress.practised) {
        return way_on_by_questions(t, progress.mastery);
    }
    std::string line;
    if (progress.best && progress.last_marked) {
        line = t("Best {} of 100, last marked {}.", percent(*progress.best), local_day(t, *progress.last_marked));
    }
    if (!progress.best && progress.last_marked) {
        line = t("So far marked beside a model answer only.");
    }
    if (progress.due && !due) {
        add_sentence(line, t("Review on {}.", local_day(t, *progress.due)));
    }
    add_sentence(line, way_on(t, progress));
    return line;
}

std::vector<CaseButton> buttons_of(const Texts& t, const Course& course, const Progress& progress,
                                   const std::string& unit) {
    std::vector<CaseButton> buttons;
    const CourseCase* first = case_for_unit(course, progress, unit);
    for (const auto* each : course.cases_of(unit)) {
        const CaseButton button{.which = each->ref, .title = t(each->scenario->title)};
        buttons.insert(each == first ? buttons.begin() : buttons.end(), button);
    }
    return buttons;
}

UnitCell cell_of(const CourseUnit& unit, const Course& course, const Progress& progress, Instant now, const Texts& t) {
    const auto& stands = progress.units.at(unit.id);
    UnitCell cell{.id = unit.id,
                  .number = unit.id.substr(unit.id.rfind('-') + 1),
                  .title = t(unit.title),
                  .mastery = stands.mastery,
                  .cases = buttons_of(t, course, progress, unit.id)};
    cell.number.erase(0, std::min(cell.number.find_first_not_of('0'), cell.number.size()));
    cell.due = is_due(stands, now) && !cell.cases.empty();
    cell.state = state_of(t, stands, cell.due);
    cell.line = line_of(t, stands, cell.due);
    return cell;
}

void add_unit(PartRow& row, UnitCell cell) {
    row.share += share_of(cell.mastery);  // divided at the end
    row.started += cell.mastery == Mastery::fresh ? 0 : 1;
    row.units.push_back(std::move(cell));
}

}  // namespace

CourseMapView course_map_view(const Course& course, const Progress& progress, Instant now, const Texts& t) {
    CourseMapView map;
    const Locale other = t.locale() == Locale::zh ? Locale::en : Locale::zh;
    for (const auto& part : course.parts()) {
        map.parts.push_back({.title = t(part.title), .other_title = part.title.in(other)});
    }
    if (map.parts.empty() && !course.units().empty()) {  // a course without parts is one row
        map.parts.push_back({.title = t("Course")});
    }
    for (const auto& unit : course.units()) {
        const auto part = std::ranges::find(course.parts(), part_of(unit.id), &CoursePart::id);
        const auto row = static_cast<std::size_t>(part - course.parts().begin());
        add_unit(map.parts[std::min(row, map.parts.size() - 1)], cell_of(unit, course, progress, now, t));
    }
    for (auto& row : map.parts) {
        row.share = row.units.empty() ? 0 : row.share / static_cast<double>(row.units.size());
        map.units += static_cast<int>(row.units.size());
        map.started += row.started;
    }
    return map;
}

}  // namespace haoping
