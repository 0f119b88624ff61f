#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>

#include "cli/output_file.h"
#include "cli/trial.h"
#include "learn/random_numbers.h"

namespace haoping::cli {

namespace {

// What markers may see of a reply besides its text: which message it answers, and after what.
constexpr std::array shown_columns{"scenario", "step", "actions"};

const std::string& cell(const TableFile::Row& row, const std::string& column) {
    static const std::string none;
    const auto found = row.cells.find(column);
    return found == row.cells.end() ? none : found->second;
}

bool has_column(const TableFile& table, const std::string& column) {
    return std::ranges::find(table.columns, column) != table.columns.end();
}

struct MixedFiles {
    std::string mixed = std::string(csv_begin);
    std::string key = std::string(csv_begin);
};

MixedFiles mixed_files(const TableFile& table) {
    std::vector<std::string> shown{"number"};
    for (const auto* column : shown_columns)
        if (has_column(table, column)) shown.emplace_back(column);
    shown.emplace_back("text");
    std::vector<std::string> all{"number"};
    for (const auto& column : table.columns) all.push_back(column == all.front() ? "number before" : column);

    MixedFiles files;
    files.mixed += csv_row(shown);
    files.key += csv_row(all);
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        const auto& row = table.rows[at];
        std::vector<std::string> mixed{fmt::format("{}", at + 1)};
        std::vector<std::string> key = mixed;
        for (std::size_t column = 1; column + 1 < shown.size(); ++column) mixed.push_back(cell(row, shown[column]));
        mixed.push_back(unguarded(*cell_of(row, TrialColumn::reply)));
        for (const auto& column : table.columns) key.push_back(cell(row, column));
        files.mixed += csv_row(mixed);
        files.key += csv_row(key);
    }
    return files;
}

}  // namespace

int trial_shuffle(World& world, const TrialArguments& arguments) {
    const Texts t = texts_for(world, arguments);
    TableFile table = read_table_file(world, arguments.replies);
    for (const auto& row : table.rows)
        if (cell_of(row, TrialColumn::reply) == nullptr)
            throw CommandError(t("'{}', line {}: there is no column text with the reply; it has: {}", arguments.replies,
                                 fmt::format("{}", row.line), fmt::format("{}", fmt::join(table.columns, ", "))));
    if (table.rows.empty()) throw CommandError(t("'{}' holds no replies", arguments.replies));
    RandomNumbers(arguments.seed).shuffle(table.rows);

    const std::filesystem::path from = arguments.replies == "-" ? "replies" : arguments.replies;
    const auto folder = arguments.out.empty() ? from.parent_path() : std::filesystem::path(arguments.out);
    const auto mixed = folder / (from.stem().string() + "-mixed.csv");
    const auto key = folder / (from.stem().string() + "-key.csv");
    refuse_existing(mixed);
    const MixedFiles files = mixed_files(table);
    write_new_file(key, files.key);
    write_new_file(mixed, files.mixed);
    world.out << t("{} replies mixed and numbered: {}", fmt::format("{}", table.rows.size()), mixed.string()) << '\n'
              << t("Which is which: {} (keep it to yourself until all are marked)", key.string()) << '\n';
    return table.wrong == 0 ? exit_clean : exit_findings;
}

}  // namespace haoping::cli
