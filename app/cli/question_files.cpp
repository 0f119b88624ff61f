#include "cli/question_files.h"

#include <algorithm>
#include <fstream>

#include <fmt/format.h>
#include <xlsxwriter.h>

#include "cli/file_text.h"
#include "cli/output_file.h"
#include "cli/table_file.h"
#include "exchange/archive.h"
#include "text/encoding.h"

namespace haoping::cli {

namespace {

namespace fs = std::filesystem;

CarriedQuestions unreadable(CarryReason why) { return {{}, {{{}, why, {}, 0}}}; }

// Symbolic links are not followed: a package lies in one folder.
PackageFiles files_in(const fs::path& folder) {
    PackageFiles files;
    std::error_code error;
    std::size_t bytes = 0;
    for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (!at->is_regular_file() || at->is_symlink() || at->path().extension() != ".xml") continue;
        auto text = read_bytes(at->path().string());
        bytes += text.size();
        if (files.size() == most_archive_files || bytes > largest_unpacked_megabytes << 20U)
            throw CommandError(fmt::format("'{}' holds more than {} files or {} MB: give the folder of one QTI package",
                                           folder.string(), most_archive_files, largest_unpacked_megabytes));
        files[at->path().lexically_relative(folder).generic_string()] = std::move(text);
    }
    return files;
}

CarriedQuestions read_archive(std::string_view bytes) {
    auto archive = unpack(bytes);
    if (!archive.notes.empty()) return {{}, std::move(archive.notes)};
    if (is_qti_package(archive.files)) return read_qti_package(archive.files);
    if (!is_workbook(archive.files)) return unreadable(CarryReason::no_sheet);
    auto workbook = read_workbook(archive.files);
    if (!workbook.notes.empty()) return {{}, std::move(workbook.notes)};
    return read_chaoxing(workbook.sheet);
}

CarriedQuestions read_separated(World& world, const std::string& file) {
    const auto table = read_table_file(world, file);
    QuestionSheet sheet{table.columns, {}};
    for (const auto& read : table.rows) {
        auto& row = sheet.rows.emplace_back(SheetRow{read.line, {}});
        for (const auto& [column, cell] : read.cells) row.cells[column] = unguarded(cell);
    }
    return read_chaoxing(sheet);
}

bool is_sheet(const fs::path& file, std::string_view text) {
    const auto first = text.substr(0, text.find('\n'));
    return file.extension() == ".csv" || first.find("题干") != std::string_view::npos;
}

}  // namespace

CarriedQuestions read_question_file(World& world, const std::string& file) {
    std::error_code error;
    if (fs::is_directory(file, error)) return read_qti_package(files_in(file));
    const auto bytes = read_bytes(file);
    if (bytes.starts_with("PK\x03\x04")) return read_archive(bytes);
    if (const auto decoded = decode_file_text(bytes); decoded && is_sheet(file, decoded->utf8))
        return read_separated(world, file);
    return read_question_text(with_line_feeds(as_utf8(world, file, bytes)));
}

void write_workbook(const fs::path& file, const SheetRows& rows) {
    refuse_existing(file);
    lxw_workbook* workbook = workbook_new(file.string().c_str());
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, "题库");
    lxw_format* wrapped = workbook_add_format(workbook);
    format_set_text_wrap(wrapped);
    worksheet_freeze_panes(sheet, 1, 0);
    lxw_row_t line = 0;
    for (const auto& row : rows) {
        lxw_col_t column = 0;
        for (const auto& cell : row) worksheet_write_string(sheet, line, column++, cell.c_str(), wrapped);
        ++line;
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        throw CommandError(fmt::format(
            "'{}' could not be written: check that the folder is there and the disk not full", file.string()));
}

}  // namespace haoping::cli
