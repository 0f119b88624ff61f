#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/table_file.h"
#include "views/texts.h"
#include "views/trial_html.h"

namespace haoping::cli {

// The parts of `haoping trial`: how to find out with a colleague whether the program marks as people do.

struct TrialArguments {
    std::string pack;
    std::string scenario;
    std::string step;      // "": where the case starts
    std::string language;  // "en", "zh"; "": the terminal's
    std::string format;
    std::string out;  // a file, a folder (shuffle) or "-"; "": named after the case, or after the replies
    std::string replies;
    std::string marker;              // whose table it will be
    std::vector<std::string> marks;  // one filled table a marker
    std::string key;
    std::uint64_t seed = 1;
};

int trial_brief(World&, const TrialArguments&);
int trial_sheet(World&, const TrialArguments&);
int trial_shuffle(World&, const TrialArguments&);
int trial_compare(World&, const TrialArguments&);

// --- shared by them --------------------------------------------------------------------------------------------------

Texts texts_for(const World&, const TrialArguments&);
std::string file_stem(const Scenario&, const Step&);  // "ten-lipsticks", "ten-lipsticks-answer" for a later step

// Ids in a cell, whatever stands between them: "G1, G2", ["track", "refund"].
std::vector<std::string> ids_in(std::string_view cell);

// The columns of replies and of the table that markers fill in; read in either language, whatever stands in brackets.
enum class TrialColumn : std::uint8_t { number, reply, done, total, gates, remark };
std::string heading_of(TrialColumn, const Texts&);
std::string heading_of(const SheetCriterion&);  // "sent-on: Says that it left (1 / 0.5 / 0)"
// The first of the row's cells under that heading; null when there is no such column.
const std::string* cell_of(const TableFile::Row&, TrialColumn);
// Likewise of a criterion, by its id.
const std::string* cell_of(const TableFile::Row&, const std::string& criterion);

}  // namespace haoping::cli
