#include "pack/pack.h"

#include <algorithm>
#include <cassert>

namespace haoping {

namespace {

template <typename T>
const T* find_by_id(const std::vector<T>& all, std::string_view id) {
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

const Scenario* Pack::scenario(std::string_view scenario_id) const { return find_by_id(scenarios, scenario_id); }
const Policy* Pack::policy(std::string_view policy_id) const { return find_by_id(policies, policy_id); }
const CourseUnit* Pack::unit(std::string_view unit_id) const { return find_by_id(course_units, unit_id); }

std::size_t Pack::index_of(const Scenario& scenario) const {
    const auto found = std::ranges::find(scenarios, scenario.id, &Scenario::id);
    assert(found != scenarios.end());
    return static_cast<std::size_t>(found - scenarios.begin());
}

std::string_view part_of(std::string_view unit_id) {
    const auto hyphen = unit_id.rfind('-');
    return hyphen == std::string_view::npos ? std::string_view{} : unit_id.substr(0, hyphen);
}

bool is_own(const Concept& each) { return each.place.file.starts_with("concepts/"); }

}  // namespace haoping
