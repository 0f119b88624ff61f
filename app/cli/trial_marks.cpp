#include "cli/trial_marks.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include "cli/teacher_marks.h"

namespace haoping::cli {

namespace {

// "0.5", and as people and their keyboards write it: "0,5", " .5 ", "１", "50%" is none.
std::optional<double> number_in(std::string text) {
    constexpr std::string_view wide_digit = "\xEF\xBC\x90";  // "０": the last byte counts on
    for (auto at = text.find("\xEF\xBC"); at != std::string::npos; at = text.find("\xEF\xBC", at + 1)) {
        const auto last = static_cast<unsigned char>(text[at + 2]);
        const auto zero = static_cast<unsigned char>(wide_digit.back());
        const bool digit = last >= zero && last <= zero + 9;
        if (!digit && last != 0x8E && last != 0x8C) return std::nullopt;  // "．" and "，"
        text.replace(at, wide_digit.size(), 1, digit ? static_cast<char>('0' + (last - zero)) : '.');
    }
    std::erase(text, ' ');
    std::ranges::replace(text, ',', '.');
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
    return number;
}

bool is_blank(const std::string* cell) {
    return cell == nullptr || cell->find_first_not_of(" \t\n") == std::string::npos;
}

class Reader {
public:
    Reader(World& world, const TableFile& table, const TrialSheet& sheet, const Texts& texts)
        : m_world(world), m_table(table), m_sheet(sheet), t(texts) {}

    FilledTable read() {
        m_filled.marker = std::filesystem::path(m_table.file).stem().string();
        m_filled.problems = m_table.wrong;
        check_columns();
        for (const auto& row : m_table.rows) read_row(row);
        return std::move(m_filled);
    }

private:
    void problem(std::size_t line, const std::string& words) {
        print_problem(m_world, m_table, line, words);
        ++m_filled.problems;
    }

    // Whether some reply has something in the column: what is empty throughout is told once.
    template <typename Column>
    bool is_used(const Column& column) const {
        return std::ranges::any_of(m_table.rows, [&](const auto& row) { return !is_blank(cell_of(row, column)); });
    }

    void check_columns() {
        const auto has = [&](const auto& column) {
            return std::ranges::any_of(m_table.rows, [&](const auto& row) { return cell_of(row, column) != nullptr; });
        };
        if (m_table.rows.empty()) throw CommandError(t("'{}' holds no rows", m_table.file));
        const bool any = has(TrialColumn::total) ||
                         std::ranges::any_of(m_sheet.criteria, [&](const auto& each) { return has(each.id); });
        if (!has(TrialColumn::number) || !any) {
            throw CommandError(t(
                "'{}' is no table for {}: it needs a column number and one for each criterion, as haoping trial sheet "
                "--format table writes them; it has: {}",
                m_table.file, m_sheet.brief.place, fmt::format("{}", fmt::join(m_table.columns, ", "))));
        }
        m_total_used = is_used(TrialColumn::total);
        if (!m_total_used) problem(1, t("the column with the totals is missing or empty: only criteria are compared"));
        for (const auto& criterion : m_sheet.criteria) {
            if (is_used(criterion.id))
                m_used.insert(criterion.id);
            else
                problem(1, t("the column '{}' is missing or empty: this criterion is not compared", criterion.id));
        }
    }

    void read_row(const TableFile::Row& row) {
        const auto* number = cell_of(row, TrialColumn::number);
        if (is_blank(number)) return problem(row.line, t("this line has no number: it is passed over"));
        if (!m_numbers.insert(*number).second)
            return problem(row.line, t("reply {} stands here a second time: only the first line counts", *number));
        FilledRow filled{.number = *number, .text = {}, .remark = {}, .marks = {}};
        if (const auto* text = cell_of(row, TrialColumn::reply)) filled.text = unguarded(*text);
        if (const auto* remark = cell_of(row, TrialColumn::remark)) filled.remark = unguarded(*remark);
        if (is_unmarked(row)) return problem(row.line, t("reply {} is not marked yet: it is left out", *number));
        read_marks(row, filled);
        m_filled.rows.push_back(std::move(filled));
    }

    bool is_unmarked(const TableFile::Row& row) const {
        return is_blank(cell_of(row, TrialColumn::total)) &&
               std::ranges::all_of(m_used, [&](const auto& id) { return is_blank(cell_of(row, id)); });
    }

    void read_marks(const TableFile::Row& row, FilledRow& filled) {
        for (const auto& criterion : m_sheet.criteria) {
            if (!m_used.contains(criterion.id)) continue;
            const auto mark = mark_in(row, filled, cell_of(row, criterion.id), criterion.id, 1, marks_text(criterion));
            if (mark) filled.marks.criteria[criterion.id] = *mark;
        }
        if (m_total_used) {
            const auto total = mark_in(row, filled, cell_of(row, TrialColumn::total), heading_of(TrialColumn::total, t),
                                       100, t("0 to 100"));
            if (total) filled.marks.total = *total / 100;
        }
        if (const auto* gates = cell_of(row, TrialColumn::gates)) read_gates(row, filled, *gates);
    }

    std::optional<double> mark_in(const TableFile::Row& row, const FilledRow& filled, const std::string* cell,
                                  const std::string& column, double most, const std::string& remedy) {
        if (is_blank(cell)) {
            problem(row.line, t("reply {}: no mark under '{}': write {}", filled.number, column, remedy));
            return std::nullopt;
        }
        const auto mark = number_in(*cell);
        if (mark && *mark >= 0 && *mark <= most) return mark;
        problem(row.line, t("reply {}: '{}' under '{}' is no mark: write {}", filled.number, *cell, column, remedy));
        return std::nullopt;
    }

    void read_gates(const TableFile::Row& row, FilledRow& filled, const std::string& cell) {
        for (const auto& word : ids_in(cell)) {
            const auto gate = std::ranges::find_if(
                m_sheet.gates, [&](const auto& each) { return lower_case(each.id) == lower_case(word); });
            const bool none = word == "-" || lower_case(word) == "none" || word == "0";
            if (gate != m_sheet.gates.end())
                filled.marks.gates.insert(gate->id);
            else if (!none)
                problem(row.line, t("reply {}: there is no rule '{}': write {}", filled.number, word, gate_names()));
        }
    }

    std::string gate_names() const {
        std::vector<std::string> names;
        for (const auto& gate : m_sheet.gates) names.push_back(gate.id);
        return fmt::format("{}", fmt::join(names, ", "));
    }

    World& m_world;
    const TableFile& m_table;
    const TrialSheet& m_sheet;
    const Texts& t;
    FilledTable m_filled;
    std::set<std::string> m_used;     // criteria that were marked at all
    std::set<std::string> m_numbers;  // seen
    bool m_total_used = false;
};

}  // namespace

FilledTable read_filled_table(World& world, const std::string& file, const TrialSheet& sheet, const Texts& t) {
    const TableFile table = read_table_file(world, file);
    return Reader(world, table, sheet, t).read();
}

}  // namespace haoping::cli
