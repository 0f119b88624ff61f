#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pack/pack.h"

namespace haoping {

// A case by the ids of its pack and scenario.
struct CaseRef {
    std::string pack;
    std::string scenario;
    auto operator<=>(const CaseRef&) const = default;
};

struct CourseCase {
    CaseRef ref;
    const Scenario* scenario = nullptr;  // of a pack that outlives this
    std::string pack_hash;
    std::vector<std::string> units;  // those the case is about first, then those that only its criteria name
};

// The course as all packs together have it. Packs that require the same pack hold its units twice: each counts once.
class Course {
public:
    explicit Course(std::span<const Pack* const> packs);

    const std::vector<CoursePart>& parts() const { return m_parts; }
    const std::vector<CourseUnit>& units() const { return m_units; }
    const std::vector<CourseCase>& cases() const { return m_cases; }  // in the order of the course, easier ones first

    const CourseCase* find(const CaseRef&) const;                            // null: no such
    const CourseUnit* unit(std::string_view unit) const;                     // null: no such
    std::vector<const CourseCase*> cases_of(const std::string& unit) const;  // those about it first

private:
    std::size_t place_of(std::string_view unit) const;  // in the course; past the end: none

    std::vector<CoursePart> m_parts;
    std::vector<CourseUnit> m_units;
    std::vector<CourseCase> m_cases;
    std::map<std::string, std::vector<std::size_t>> m_cases_of;  // unit → places in m_cases
};

}  // namespace haoping
