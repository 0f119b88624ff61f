#include "cli/marked_table.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <ostream>
#include <stdexcept>

#include <fmt/format.h>

#include "cli/reply_lines.h"
#include "cli/teacher_marks.h"

namespace haoping::cli {

namespace {

const TextRule may_be_empty{.may_be_empty = true, .most_characters = longest_reply};

struct Record {
    std::size_t line = 0;
    std::vector<std::string> cells;
};

// Tab-separated: as it stands, no quoting. Comma-separated: RFC 4180, so a quoted cell may hold commas and line breaks.
std::vector<Record> records_of(const std::string& text, char separator) {
    std::vector<Record> records;
    Record record{1, {""}};
    std::size_t line = 1;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        line += c == '\n' ? 1 : 0;
        if (quoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"') {
            record.cells.back() += text[++at];
        } else if (separator == ',' && c == '"' && (quoted || record.cells.back().empty())) {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            record.cells.emplace_back();
        } else if (!quoted && c == '\n') {
            records.push_back(std::move(record));
            record = {line, {""}};
        } else if (quoted || c != '\r') {
            record.cells.back() += c;
        }
    }
    if (record.cells.size() > 1 || !record.cells.front().empty()) records.push_back(std::move(record));
    return records;
}

double number_of(const std::string& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !(std::abs(number) <= 1e6)) {
        throw std::runtime_error(fmt::format("the score '{}' is not a number", text));
    }
    return number;
}

TableRow row_of(const std::map<std::string, std::string>& cells, std::size_t line) {
    const auto cell = [&](std::initializer_list<const char*> names) -> std::string {
        for (const char* name : names) {
            if (const auto found = cells.find(name); found != cells.end()) return found->second;
        }
        return {};
    };
    TableRow row{.line = line,
                 .id = cell({"id"}),
                 .group = cell({"group", "set", "question"}),
                 .text = cell({"text", "answer"}),
                 .score = {}};
    if (const auto score = cell({"score"}); !score.empty()) row.score = number_of(score);
    if (row.id.empty()) row.id = fmt::format("line {}", line);
    return row;
}

void add_row(World& world, const std::string& file, std::size_t line, AnswerTable& table,
             const std::map<std::string, std::string>& cells) {
    try {
        table.rows.push_back(row_of(cells, line));
    } catch (const std::exception& error) {
        world.err << fmt::format("{}:{}: {}\n", file, line, error.what());
        ++table.wrong;
    }
}

AnswerTable read_separated(World& world, const std::string& file, char separator) {
    std::string text = read_text(world, file);
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    const auto records = records_of(text, separator);
    std::vector<std::string> names;
    if (!records.empty()) {
        for (const auto& name : records.front().cells) names.push_back(lower_case(name));
    }
    if (std::find(names.begin(), names.end(), "text") == names.end()) {
        throw CommandError(fmt::format("the first row of '{}' must name the columns: id, group, text, score", file));
    }
    AnswerTable table;
    for (std::size_t at = 1; at < records.size(); ++at) {
        std::map<std::string, std::string> cells;
        const auto count = std::min(names.size(), records[at].cells.size());
        for (std::size_t column = 0; column < count; ++column) cells[names[column]] = records[at].cells[column];
        add_row(world, file, records[at].line, table, cells);
    }
    return table;
}

AnswerTable read_json_table(World& world, const std::string& file) {
    AnswerTable table;
    const JsonLines lines = read_json_lines(world, file);
    for (const auto& line : lines.lines) {
        std::map<std::string, std::string> cells;
        try {
            read_line(lines, line, [&](ObjectReader& object) {
                for (const char* name : {"id", "group", "set", "question", "text", "answer", "score"})
                    if (const auto value = object.value(name)) cells[name] = value->text_or_number(may_be_empty);
                if (!cells.contains("text") && !cells.contains("answer")) object.required("text");
            });
        } catch (const LineProblem& problem) {
            world.err << problem.what();
            ++table.wrong;
            continue;
        }
        add_row(world, file, line.number, table, cells);
    }
    return table;
}

}  // namespace

AnswerTable read_table(World& world, const std::string& file) {
    if (file.ends_with(".tsv")) return read_separated(world, file, '\t');
    if (file.ends_with(".csv")) return read_separated(world, file, ',');
    return read_json_table(world, file);
}

}  // namespace haoping::cli
