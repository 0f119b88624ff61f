#pragma once

#include <filesystem>

#include "cli/command.h"
#include "exchange/question_formats.h"

namespace haoping::cli {

// The questions of a file of any format that is known, or of the folder of a QTI package. What it is is seen from what
// stands in it, so that any ending will do. CommandError when it can't be read; what its format breaks stands in the
// notes.
CarriedQuestions read_question_file(World& world, const std::string& file);

// As an Excel workbook with one sheet. CommandError when it can't be written; nothing is overwritten.
void write_workbook(const std::filesystem::path& file, const SheetRows& rows);

}  // namespace haoping::cli
