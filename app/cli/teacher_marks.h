#pragma once

#include <map>
#include <optional>
#include <string>

#include "json/object_reader.h"
#include "learn/agreement_report.h"
#include "rubric/assessment.h"

namespace haoping::cli {

// What a person gave a reply.
struct TeacherMarks {
    std::optional<double> total;             // 0–1
    std::map<std::string, double> criteria;  // 0–1, by id in lower case
};

// From {"total" or "overall": 0–100, "criteria": {ID: 0–1}}; all of them may be absent.
TeacherMarks read_teacher_marks(ObjectReader& line);

// Throws when there is no mark.
void require_marks(const TeacherMarks& marks);

// Pairs what was given with what was computed, by id, whatever its case. Throws when a criterion that was marked is
// not one of the rubric's.
ComparedReply compare(std::string id, std::string scenario, const TeacherMarks& given, const Marks& computed);

std::string lower_case(std::string text);  // ASCII

}  // namespace haoping::cli
