#include "cli/table_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>
#include <stdexcept>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/file_text.h"
#include "cli/reply_lines.h"

namespace haoping::cli {

namespace {

struct Record {
    std::size_t line = 0;
    std::vector<std::string> cells;
};

// Comma or semicolon: RFC 4180, so a quoted cell may hold separators and line breaks. Tab: as it stands, but for a cell
// that Excel has quoted for its line breaks; a tab never stands inside of a cell.
class RecordReader {
public:
    RecordReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    std::vector<Record> read() {
        std::vector<Record> records;
        while (m_at < m_text.size()) records.push_back(read_record());
        return records;
    }

private:
    Record read_record() {
        Record record{m_line, {}};
        record.cells.push_back(read_cell());
        while (m_at < m_text.size() && m_text[m_at] == m_separator) {
            ++m_at;
            record.cells.push_back(read_cell());
        }
        if (m_at < m_text.size()) {  // the line's end
            ++m_at;
            ++m_line;
        }
        return record;
    }

    std::string read_cell() {
        if (m_quotes_close && m_at < m_text.size() && m_text[m_at] == '"')
            if (const auto end = end_of_quoted()) return take_quoted(*end);
        const std::array<char, 2> ends{m_separator, '\n'};
        const auto end =
            std::min(m_text.find_first_of(std::string_view(ends.data(), ends.size()), m_at), m_text.size());
        std::string cell(m_text.substr(m_at, end - m_at));
        m_at = end;
        return cell;
    }

    // Behind the closing quote. Empty: this cell only begins with a quote.
    std::optional<std::size_t> end_of_quoted() {
        for (auto at = m_at + 1; at < m_text.size(); ++at) {
            if (m_separator == '\t' && m_text[at] == '\t') return std::nullopt;
            if (m_text[at] != '"') continue;
            if (at + 1 < m_text.size() && m_text[at + 1] == '"') {
                ++at;
                continue;
            }
            const bool closes = at + 1 == m_text.size() || m_text[at + 1] == m_separator || m_text[at + 1] == '\n';
            if (closes) return at + 1;
            if (m_separator == '\t') return std::nullopt;
        }
        m_quotes_close = false;
        return std::nullopt;
    }

    std::string take_quoted(std::size_t end) {
        std::string cell;
        for (auto at = m_at + 1; at + 1 < end; ++at) {
            if (m_text[at] == '\n') ++m_line;
            cell += m_text[at];
            if (m_text[at] == '"') ++at;  // the second of a doubled one
        }
        m_at = end;
        return cell;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    bool m_quotes_close = true;  // false once one was found open to the end: it is not searched again
};

// The one that stands most often in the first line.
char separator_of(std::string_view text) {
    const auto first = text.substr(0, text.find('\n'));
    constexpr std::array separators{',', ';', '\t'};
    return *std::ranges::max_element(separators, {}, [&](char each) { return std::ranges::count(first, each); });
}

std::string trimmed(const std::string& text) {
    const auto begin = text.find_first_not_of(" \t");
    return begin == std::string::npos ? std::string() : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

void read_separated(std::string_view text, TableFile& table) {
    auto records = RecordReader(text, separator_of(text)).read();
    if (records.empty()) return;
    for (const auto& name : records.front().cells) table.columns.push_back(trimmed(name));
    for (std::size_t at = 1; at < records.size(); ++at) {
        auto& record = records[at];
        if (std::ranges::all_of(record.cells, [](const std::string& cell) { return trimmed(cell).empty(); })) continue;
        TableFile::Row row{record.line, {}};
        const auto count = std::min(table.columns.size(), record.cells.size());
        for (std::size_t column = 0; column < count; ++column)
            row.cells[table.columns[column]] = std::move(record.cells[column]);
        table.rows.push_back(std::move(row));
    }
}

// A text as it is, anything else as JSON writes it: ids may be numbers.
std::string cell_of(const nlohmann::ordered_json& value) {
    if (value.is_null()) return {};
    return value.is_string() ? value.get<std::string>() : value.dump();
}

TableFile::Row json_row(const std::string& text, std::size_t line, TableFile& table) {
    read_line({.file = table.file, .lines = {}}, {line, text}, [](ObjectReader& object) { object.members(); });
    const auto json = nlohmann::ordered_json::parse(text);  // as was just seen, it is an object, and each key stands once
    TableFile::Row row{line, {}};
    for (const auto& [name, value] : json.items()) {
        if (std::ranges::find(table.columns, name) == table.columns.end()) table.columns.push_back(name);
        row.cells[name] = cell_of(value);
    }
    return row;
}

void read_json(World& world, std::string_view text, TableFile& table) {
    std::size_t line = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const std::string one(text.substr(at, end - at));
        at = end + 1;
        ++line;
        if (trimmed(one).empty()) continue;
        try {
            table.rows.push_back(json_row(one, line, table));
        } catch (const LineProblem& problem) {
            world.err << problem.what();
            ++table.wrong;
        }
    }
}

bool is_json(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\n");
    return first != std::string_view::npos && text[first] == '{';
}

constexpr std::string_view formula_signs = "=+-@\t";

}  // namespace

TableFile read_table_file(World& world, const std::string& file) {
    TableFile table{.file = file, .columns = {}, .rows = {}, .wrong = 0};
    const std::string text = with_line_feeds(read_text(world, file));
    if (is_json(text))
        read_json(world, text, table);
    else
        read_separated(text, table);
    return table;
}

void print_problem(World& world, const TableFile& table, std::size_t line, const std::string& problem) {
    world.err << fmt::format("{}:{}: {}\n", table.file, line, problem);
}

std::string csv_row(const std::vector<std::string>& cells) {
    std::string row;
    for (const auto& cell : cells) {
        if (&cell != &cells.front()) row += ',';
        const bool guarded = !cell.empty() && formula_signs.find(cell.front()) != std::string_view::npos;
        const std::string shown = guarded ? "'" + cell : cell;
        if (shown.find_first_of("\",\n\r") == std::string::npos) {
            row += shown;
            continue;
        }
        row += '"';
        for (const char letter : shown) row += letter == '"' ? std::string("\"\"") : std::string(1, letter);
        row += '"';
    }
    return row + "\r\n";
}

std::string unguarded(std::string cell) {
    if (cell.size() > 1 && cell.front() == '\'' && formula_signs.find(cell[1]) != std::string_view::npos)
        cell.erase(0, 1);
    return cell;
}

}  // namespace haoping::cli
