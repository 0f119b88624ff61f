#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"

namespace haoping::cli {

// A row of a table of answers: {"id","group"?,"text","score"?} as JSON Lines, or the same columns of a table whose first
// row names them. "set" and "question" are read as "group" too, "answer" as "text".
struct TableRow {
    std::size_t line = 0;
    std::string id;
    std::string group;
    std::string text;
    std::optional<double> score;
};

struct AnswerTable {
    std::vector<TableRow> rows;
    std::size_t wrong = 0;  // lines that could not be read; each was printed on world.err with its place
};

// Throws CommandError when it can't be read or lacks a text column.
AnswerTable read_table(World& world, const std::string& file);

}  // namespace haoping::cli
