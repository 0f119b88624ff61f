#pragma once

#include <filesystem>
#include <vector>

#include "table.h"

namespace haoping::measure {

// The program's order of reviews against the fixed days that it took the place of, with simulated learners
// (tests/engine/memory/simulated_learner.h) on the questions of the course: how many fewer reviews for the same
// retention. One row for each law of forgetting and each fixed order.
std::vector<Row> remembering_rows(const std::filesystem::path& source);

}  // namespace haoping::measure
