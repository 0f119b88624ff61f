#pragma once

#include <string_view>

#include "cli/command.h"
#include "rubric/assessment.h"

namespace haoping::cli {

// The debrief of one reply as a person reads it in the terminal: verdict, criteria with the trainee's own words,
// what is missing and how to say it, the one thing to work on.
void print_debrief(World& world, const Marks& marks, std::string_view reply, const CompiledRubric& rubric);

}  // namespace haoping::cli
