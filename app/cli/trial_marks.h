#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/trial.h"
#include "learn/blind_trial.h"

namespace haoping::cli {

// A table that a marker has filled in.
struct FilledRow {
    std::string number;
    std::optional<std::string> text;  // empty: the table has no such column
    std::string remark;
    BlindMarks marks;
};
struct FilledTable {
    std::string marker;  // the file's name without folder and ending
    std::vector<FilledRow> rows;
    std::size_t problems = 0;  // each was printed on world.err, with its line and what to do
};

// Marks that are missing or can't be are left out. CommandError when the table is not one of this rubric.
FilledTable read_filled_table(World&, const std::string& file, const TrialSheet&, const Texts&);

}  // namespace haoping::cli
