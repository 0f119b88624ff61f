#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/command.h"

namespace haoping::cli {

// Rows with named cells: JSON Lines, or cells between commas, semicolons or tabs whose first row names the columns.
// How the file is written is seen from its beginning, so that any ending will do.
struct TableFile {
    struct Row {
        std::size_t line = 0;                      // 1-based, where it begins
        std::map<std::string, std::string> cells;  // by column
    };
    std::string file;                  // as problems name it
    std::vector<std::string> columns;  // as the file writes them; of JSON Lines in the order in which they come up
    std::vector<Row> rows;             // lines without any text are left out
    std::size_t wrong = 0;             // lines that could not be read; each was printed on world.err with its place
};
TableFile read_table_file(World& world, const std::string& file);

// "file:line: what is wrong" on world.err.
void print_problem(World& world, const TableFile& table, std::size_t line, const std::string& problem);

// A row for a program of tables, ended by CR LF: quoted where it must be. A cell that such a program would take for a
// formula gets a ' in front, as people type it there; unguarded() takes it away again.
std::string csv_row(const std::vector<std::string>& cells);
std::string unguarded(std::string cell);
inline constexpr std::string_view csv_begin = "\xEF\xBB\xBF";  // without the mark Excel and WPS take UTF-8 for GBK

}  // namespace haoping::cli
