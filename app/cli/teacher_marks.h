#pragma once

#include <map>
#include <optional>
#include <string>

#include <nlohmann/json_fwd.hpp>

#include "learn/agreement_report.h"
#include "rubric/assessment.h"

namespace haoping::cli {

// What a person gave a reply.
struct TeacherMarks {
    std::optional<double> total;             // 0–1
    std::map<std::string, double> criteria;  // 0–1, by id in lower case
};

// From {"total" or "overall": 0–100, "criteria": {ID: 0–1}}. Throws, in plain words, what is wrong with it.
TeacherMarks teacher_marks(const nlohmann::json& line);

// Pairs what was given with what was computed, by id, whatever its case. Throws when a criterion that was marked is
// not one of the rubric's.
ComparedReply compare(std::string id, std::string scenario, const TeacherMarks& given, const Marks& computed);

std::string lower_case(std::string text);  // ASCII

}  // namespace haoping::cli
