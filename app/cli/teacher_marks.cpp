#include "cli/teacher_marks.h"

#include <stdexcept>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace haoping::cli {

namespace {

double number_within(const nlohmann::json& value, const std::string& name, double largest) {
    if (!value.is_number()) throw std::runtime_error(fmt::format("{} must be a number, 0 to {}", name, largest));
    const auto number = value.get<double>();
    if (!(number >= 0 && number <= largest)) {
        throw std::runtime_error(fmt::format("{} is {}, but must lie between 0 and {}", name, number, largest));
    }
    return number;
}

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

TeacherMarks teacher_marks(const nlohmann::json& line) {
    TeacherMarks marks;
    for (const char* key : {"overall", "total"}) {
        if (line.contains(key)) marks.total = number_within(line.at(key), key, 100) / 100;
    }
    if (line.contains("criteria")) {
        const auto& criteria = line.at("criteria");
        if (!criteria.is_object()) throw std::runtime_error("criteria must be an object: {\"criterion\": 0 to 1, …}");
        for (const auto& [id, mark] : criteria.items()) {
            marks.criteria[lower_case(id)] = number_within(mark, "the mark of " + id, 1);
        }
    }
    if (!marks.total && marks.criteria.empty()) {
        throw std::runtime_error("no marks: give \"total\" (0 to 100), \"criteria\", or both");
    }
    return marks;
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
