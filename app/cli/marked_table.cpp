#include "cli/marked_table.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <ostream>
#include <stdexcept>

#include <fmt/format.h>

#include "cli/table_file.h"
#include "cli/teacher_marks.h"

namespace haoping::cli {

namespace {

double number_of(const std::string& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !(std::abs(number) <= 1e6)) {
        throw std::runtime_error(fmt::format("the score '{}' is not a number", text));
    }
    return number;
}

bool is_text_column(const std::string& name) { return lower_case(name) == "text" || lower_case(name) == "answer"; }

TableRow row_of(const TableFile::Row& read) {
    std::map<std::string, std::string> cells;
    for (const auto& [name, value] : read.cells) cells[lower_case(name)] = value;
    const auto cell = [&](std::initializer_list<const char*> names) -> std::string {
        for (const char* name : names) {
            if (const auto found = cells.find(name); found != cells.end()) return found->second;
        }
        return {};
    };
    if (!cells.contains("text") && !cells.contains("answer")) throw std::runtime_error("there is no \"text\"");
    TableRow row{.line = read.line,
                 .id = cell({"id"}),
                 .group = cell({"group", "set", "question"}),
                 .text = cell({"text", "answer"}),
                 .score = {}};
    if (const auto score = cell({"score"}); !score.empty()) row.score = number_of(score);
    if (row.id.empty()) row.id = fmt::format("line {}", read.line);
    return row;
}

std::string names_of(const std::vector<std::string>& columns) { return fmt::format("{}", fmt::join(columns, ", ")); }

}  // namespace

AnswerTable read_table(World& world, const std::string& file) {
    const TableFile read = read_table_file(world, file);
    AnswerTable table{.rows = {}, .wrong = read.wrong};
    if (!read.columns.empty() && std::ranges::none_of(read.columns, is_text_column)) {
        throw CommandError(
            fmt::format("'{}' has no column \"text\": name the columns id, group, text, score; it has: {}", file,
                        names_of(read.columns)));
    }
    for (const auto& row : read.rows) {
        try {
            table.rows.push_back(row_of(row));
        } catch (const std::exception& error) {
            print_problem(world, read, row.line, error.what());
            ++table.wrong;
        }
    }
    return table;
}

}  // namespace haoping::cli
