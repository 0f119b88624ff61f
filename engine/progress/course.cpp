#include "progress/course.h"

#include <algorithm>
#include <tuple>

namespace haoping {

namespace {

template <typename Named>
void add_new(std::vector<Named>& all, const std::vector<Named>& more) {
    for (const auto& each : more)
        if (std::ranges::find(all, each.id, &Named::id) == all.end()) all.push_back(each);
}

void add_unit(std::vector<std::string>& units, const std::string& unit) {
    if (!unit.empty() && std::ranges::find(units, unit) == units.end()) units.push_back(unit);
}

CourseCase case_of(const Pack& pack, const Scenario& scenario) {
    CourseCase each{
        .ref = {pack.id, scenario.id}, .scenario = &scenario, .pack_hash = pack.hash, .units = scenario.units};
    for (const auto& [id, step] : scenario.steps)
        for (const auto& criterion : step.rubric.criteria) add_unit(each.units, criterion.unit);
    return each;
}

bool is_about(const CourseCase& each, std::string_view unit) {
    return std::ranges::find(each.scenario->units, unit) != each.scenario->units.end();
}

}  // namespace

Course::Course(std::span<const Pack* const> packs) {
    for (const Pack* pack : packs) {
        add_new(m_parts, pack->course_parts);
        add_new(m_units, pack->course_units);
        for (const auto& scenario : pack->scenarios) m_cases.push_back(case_of(*pack, scenario));
    }
    const auto order = [&](const CourseCase& each) {
        const auto first = each.units.empty() ? m_units.size() : place_of(each.units.front());
        return std::tuple(first, each.scenario->difficulty);
    };
    std::ranges::stable_sort(m_cases, {}, order);
    for (const bool about : {true, false})
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            for (const auto& unit : m_cases[i].units)
                if (is_about(m_cases[i], unit) == about) m_cases_of[unit].push_back(i);
}

const CourseCase* Course::find(const CaseRef& ref) const {
    const auto found = std::ranges::find(m_cases, ref, &CourseCase::ref);
    return found == m_cases.end() ? nullptr : &*found;
}

const CourseUnit* Course::unit(std::string_view unit) const {
    const auto place = place_of(unit);
    return place < m_units.size() ? &m_units[place] : nullptr;
}

std::vector<const CourseCase*> Course::cases_of(const std::string& unit) const {
    std::vector<const CourseCase*> found;
    if (const auto cases = m_cases_of.find(unit); cases != m_cases_of.end())
        for (const auto place : cases->second) found.push_back(&m_cases[place]);
    return found;
}

std::size_t Course::place_of(std::string_view unit) const {
    return static_cast<std::size_t>(std::ranges::find(m_units, unit, &CourseUnit::id) - m_units.begin());
}

}  // namespace haoping
