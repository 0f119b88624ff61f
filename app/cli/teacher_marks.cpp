#include "cli/teacher_marks.h"

#include <stdexcept>

#include <fmt/format.h>

namespace haoping::cli {

namespace {

const CriterionMark* criterion_named(const Marks& marks, const std::string& lower_id) {
    for (const auto& criterion : marks.criteria) {
        if (lower_case(criterion.id) == lower_id) return &criterion;
    }
    return nullptr;
}

std::string names_of(const Marks& marks) {
    std::string names;
    for (const auto& criterion : marks.criteria) names += (names.empty() ? "" : ", ") + criterion.id;
    return names;
}

}  // namespace

std::string lower_case(std::string text) {
    for (char& letter : text) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return text;
}

TeacherMarks read_teacher_marks(ObjectReader& line) {
    TeacherMarks marks;
    for (const char* key : {"overall", "total"})
        if (const auto total = line.value(key)) marks.total = total->number({.min = 0, .max = 100}) / 100;
    if (auto criteria = line.object("criteria", Presence::optional))
        for (const auto& member : criteria->members())
            marks.criteria[lower_case(member.key)] = member.value.number({.min = 0, .max = 1});
    return marks;
}

void require_marks(const TeacherMarks& marks) {
    if (!marks.total && marks.criteria.empty())
        throw std::runtime_error("no marks: give \"total\" (0 to 100), \"criteria\", or both");
}

ComparedReply compare(std::string id, std::string scenario, const TeacherMarks& given, const Marks& computed) {
    ComparedReply reply{.id = std::move(id), .scenario = std::move(scenario), .total = {}, .criteria = {}};
    if (given.total) reply.total = MarkPair{*given.total, computed.total};
    for (const auto& [name, mark] : given.criteria) {
        const CriterionMark* criterion = criterion_named(computed, name);
        if (!criterion) {
            throw std::runtime_error(
                fmt::format("the rubric has no criterion '{}'; it has: {}", name, names_of(computed)));
        }
        reply.criteria.push_back({criterion->id, {mark, criterion->mark}});
    }
    return reply;
}

}  // namespace haoping::cli
