#pragma once

#include "marked_cases.h"

namespace haoping::measure {

// Texts that are no reply must be flagged or stay below the pass mark.
std::vector<Row> gaming_rows(const Course& course, const std::vector<Reply>& replies, const MarkedCases& cases);

}  // namespace haoping::measure
