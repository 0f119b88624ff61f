#pragma once

#include <array>

#include "cli/quiz.h"
#include "views/texts.h"

namespace haoping::cli {

// Questions for other programs, and from them. What could not be carried over is told, by question and reason, on
// standard error; exit_findings when there was anything.
int export_questions(World& world, const QuizArguments& arguments);
int import_questions(World& world, const QuizArguments& arguments);

inline constexpr std::array exchange_formats{"gift", "moodle-xml", "qti", "chaoxing-xlsx", "chaoxing-csv"};

Texts texts_in(const World& world, const std::string& language);

}  // namespace haoping::cli
