#pragma once

#include <filesystem>

#include "cases.h"
#include "table.h"

namespace haoping::measure {

// A case's rubric as its author described it, in words that the pack does not have.
struct Description {
    std::string scenario;
    std::vector<std::string> criteria;
};

struct MarkedCases {
    std::vector<Reply> replies;
    std::vector<Description> descriptions;
    bool from_data = false;  // else from the pack's samples
};

// Of data_folder/marked-replies.json, or of the pack's samples when there is no such file.
MarkedCases read_marked_cases(const Course& course, const std::filesystem::path& data_folder);

// Agreement of totals, of criteria, and of each kind of reply.
std::vector<Row> marked_case_rows(const Course& course, const MarkedCases& cases);

}  // namespace haoping::measure
