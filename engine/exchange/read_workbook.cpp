// The first sheet of an Excel workbook: ECMA-376, part 1, chapter 18 (SpreadsheetML).
#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "exchange/question_formats.h"
#include "exchange/written_value.h"
#include "exchange/xml_elements.h"

namespace haoping {

namespace {

constexpr std::size_t most_columns = 100;
constexpr std::size_t largest_sheet_megabytes = 64;
constexpr std::size_t rows_above_head = 20;  // a title and notes may stand there
constexpr const char* workbook_name = "xl/workbook.xml";

// Text of one or more runs; what is written above it in small signs is no part of it.
std::string text_of(pugi::xml_node element) {
    std::string text = child_of(element, "t").text().get();
    for (const auto run : children_of(element, "r")) text += child_of(run, "t").text().get();
    return text;
}

// "C12" → 2.
std::size_t column_of(std::string_view reference) {
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z' || column > most_columns) break;
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
    }
    return column == 0 ? most_columns : column - 1;
}

// 5.7000000000000002 was typed as 5.7.
std::string number_text(const std::string& value) {
    const auto number = number_in(value);
    return number ? fmt::format("{:.15g}", *number) : value;
}

class WorkbookReader {
public:
    explicit WorkbookReader(const PackageFiles& files) : m_files(files) {}

    ReadWorkbook read() {
        read_shared_texts();
        const auto document = open(first_sheet());
        if (!document) {
            if (m_result.notes.empty()) m_result.notes.push_back({{}, CarryReason::no_sheet, {}, 0});
            return std::move(m_result);
        }
        for (const auto row : children_of(child_of(child_of(*document, "worksheet"), "sheetData"), "row")) {
            const auto cells = cells_of(row);
            const auto line = static_cast<std::size_t>(row.attribute("r").as_ullong(m_line + 1));
            m_line = line;
            take(cells, line);
            if (m_result.sheet.rows.size() > most_questions) break;  // told by whoever reads the questions
            if (is_too_large(cells)) {
                m_result.notes.push_back({{}, CarryReason::too_large, std::to_string(largest_sheet_megabytes), line});
                break;
            }
        }
        if (m_result.sheet.columns.empty()) m_result.sheet.columns = m_first_row;
        return std::move(m_result);
    }

private:
    std::optional<pugi::xml_document> open(const std::string& name) {
        const auto file = m_files.find(name);
        return file == m_files.end() ? std::nullopt : read_xml(file->second, m_result.notes);
    }

    // Any number of cells may have the same shared text.
    bool is_too_large(const std::vector<std::string>& cells) {
        for (const auto& cell : cells) m_bytes += cell.size();
        return m_bytes > largest_sheet_megabytes << 20U;
    }

    // The workbook names a relation, and the relations name the file.
    std::string first_sheet() {
        std::string relation;
        if (const auto workbook = open(workbook_name))
            relation = child_of(child_of(child_of(*workbook, "workbook"), "sheets"), "sheet").attribute("r:id").value();
        if (const auto relations = open("xl/_rels/workbook.xml.rels"))
            for (const auto each : children_of(child_of(*relations, "Relationships"), "Relationship"))
                if (relation == each.attribute("Id").value()) {
                    const std::string target = each.attribute("Target").value();
                    return target.starts_with('/') ? target.substr(1) : "xl/" + target;
                }
        return "xl/worksheets/sheet1.xml";
    }

    void read_shared_texts() {
        const auto document = open("xl/sharedStrings.xml");
        if (!document) return;
        for (const auto each : children_of(child_of(*document, "sst"), "si")) m_shared.push_back(text_of(each));
    }

    std::string cell_text(pugi::xml_node cell) const {
        const std::string_view type = cell.attribute("t").value();
        if (type == "inlineStr") return text_of(child_of(cell, "is"));
        const std::string value = child_of(cell, "v").text().get();
        if (type.empty() || type == "n") return number_text(value);
        if (type != "s") return value;
        std::size_t place = m_shared.size();
        std::from_chars(value.data(), value.data() + value.size(), place);
        return place < m_shared.size() ? m_shared[place] : std::string();
    }

    std::vector<std::string> cells_of(pugi::xml_node row) const {
        std::vector<std::string> cells;
        for (const auto cell : children_of(row, "c")) {
            const std::string_view reference = cell.attribute("r").value();
            const auto column = reference.empty() ? cells.size() : column_of(reference);
            if (column >= most_columns) continue;
            if (cells.size() <= column) cells.resize(column + 1);
            cells[column] = cell_text(cell);
        }
        return cells;
    }

    void take(const std::vector<std::string>& cells, std::size_t line) {
        auto& sheet = m_result.sheet;
        if (sheet.columns.empty()) {
            if (m_first_row.empty()) m_first_row = cells;
            if (is_chaoxing_head(cells) && m_rows_seen < rows_above_head) sheet.columns = cells;
            ++m_rows_seen;
            return;
        }
        const auto is_empty = [](const std::string& cell) { return cell.empty(); };
        if (std::ranges::all_of(cells, is_empty)) return;
        SheetRow row{line, {}};
        for (std::size_t i = 0; i < std::min(cells.size(), sheet.columns.size()); ++i)
            row.cells[sheet.columns[i]] = cells[i];
        sheet.rows.push_back(std::move(row));
    }

    const PackageFiles& m_files;
    std::vector<std::string> m_shared;
    std::vector<std::string> m_first_row;
    std::size_t m_rows_seen = 0;
    std::size_t m_line = 0;
    std::size_t m_bytes = 0;
    ReadWorkbook m_result;
};

}  // namespace

bool is_workbook(const PackageFiles& files) { return files.contains(workbook_name); }

ReadWorkbook read_workbook(const PackageFiles& files) { return WorkbookReader(files).read(); }

}  // namespace haoping
