#pragma once

#include "cli/command.h"

namespace haoping::cli {

// A part of `haoping quiz`.
void add_quiz_difficulty(CLI::App& quiz, World& world, Run& run);

}  // namespace haoping::cli
