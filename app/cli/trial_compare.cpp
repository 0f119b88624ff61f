#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/reply_lines.h"
#include "cli/trial_marks.h"
#include "cli/trial_report.h"

namespace haoping::cli {

namespace {

using Key = std::map<std::string, TableFile::Row>;  // by number

Key read_key(World& world, const std::string& file, const Texts& t) {
    Key key;
    if (file.empty()) return key;
    for (auto& row : read_table_file(world, file).rows) {
        const auto* number = cell_of(row, TrialColumn::number);
        if (number == nullptr) throw CommandError(t("'{}' is no key: it has no column number", file));
        key.try_emplace(*number, std::move(row));
    }
    return key;
}

const FilledRow* row_of(const FilledTable& table, const std::string& number) {
    const auto row = std::ranges::find(table.rows, number, &FilledRow::number);
    return row == table.rows.end() ? nullptr : &*row;
}

// What every marker has marked, in the first one's order; what only one of two has is told.
std::vector<std::string> numbers_marked(World& world, std::vector<FilledTable>& tables, const Texts& t) {
    std::vector<std::string> numbers;
    for (auto& table : tables) {
        for (const auto& row : table.rows) {
            const auto lacking =
                std::ranges::find_if(tables, [&](const auto& other) { return row_of(other, row.number) == nullptr; });
            if (lacking == tables.end()) {
                if (&table == &tables.front()) numbers.push_back(row.number);
                continue;
            }
            world.err << t("reply {} is marked in {}, but not in {}: it is left out", row.number, table.marker,
                           lacking->marker)
                      << '\n';
            ++table.problems;
        }
    }
    return numbers;
}

class Comparison {
public:
    Comparison(World& world, const TrialArguments& arguments)
        : m_world(world),
          m_arguments(arguments),
          t(texts_for(world, arguments)),
          m_pack(open_pack(world, arguments.pack)),
          m_scenario(scenario_in(m_pack, arguments.scenario)),
          m_step(step_in(m_scenario, arguments.step)),
          m_sheet(haoping::trial_sheet(m_pack, m_scenario, m_step, t)),
          m_dictionary(open_dictionary()) {}

    int run() {
        for (const auto& file : m_arguments.marks) m_tables.push_back(read_filled_table(m_world, file, m_sheet, t));
        m_key = read_key(m_world, m_arguments.key, t);
        ReportedTrial trial{.sheet = m_sheet, .markers = {}, .replies = {}, .texts = {}, .remarks = {}, .report = {}};
        for (const auto& table : m_tables) trial.markers.push_back(marker_of(table));
        for (const auto& number : numbers_marked(m_world, m_tables, t)) add_reply(number, trial);
        if (trial.replies.empty()) throw CommandError(t("there is no marked reply to compare"));
        trial.report = report_trial(trial.replies, m_scenario.id);
        m_world.out << (m_arguments.format == "json" ? trial_report_json(trial) : trial_report_text(trial, t));
        const bool clean = std::ranges::all_of(m_tables, [](const auto& table) { return table.problems == 0; });
        return clean && m_problems == 0 ? exit_clean : exit_findings;
    }

private:
    // "wang" of ten-lipsticks-marks-wang.csv; of a file with a name of its own, that.
    std::string marker_of(const FilledTable& table) const {
        const auto usual = file_stem(m_scenario, m_step) + "-marks-";
        return table.marker.starts_with(usual) ? table.marker.substr(usual.size()) : table.marker;
    }

    void add_reply(const std::string& number, ReportedTrial& trial) {
        TrialReply reply{.id = number, .given = {}, .computed = {}};
        std::vector<std::string> remarks;
        std::vector<std::optional<std::string>> texts;
        for (const auto& table : m_tables) {
            const FilledRow& row = *row_of(table, number);
            reply.given.push_back(row.marks);
            remarks.push_back(row.remark);
            texts.push_back(row.text);
        }
        ReplyLine line{.id = number, .scenario = m_scenario.id, .step = m_step.id, .text = text_of(number, texts)};
        add_key(number, reply, line);
        const MarkedLine marked = mark_reply_line(m_pack, line, m_dictionary.get());
        reply.computed = marked.assessment.marks;
        trial.replies.push_back(std::move(reply));
        trial.texts.push_back(marked.text);
        trial.remarks.push_back(std::move(remarks));
    }

    // Of the key, else of the tables: a program of tables may have spoilt it.
    std::string text_of(const std::string& number, const std::vector<std::optional<std::string>>& texts) {
        if (const auto row = m_key.find(number); row != m_key.end())
            if (const auto* text = cell_of(row->second, TrialColumn::reply)) return unguarded(*text);
        const auto first = std::ranges::find_if(texts, [](const auto& text) { return text.has_value(); });
        if (first == texts.end()) {
            throw CommandError(
                t("'{}' has no column reply: give --key, which holds the texts", m_arguments.marks.front()));
        }
        const bool differs = std::ranges::any_of(texts, [&](const auto& text) { return text && *text != **first; });
        if (differs) {
            m_world.err << t("reply {}: its text is not the same in both tables: that of {} is marked; --key gives the "
                             "text as it was",
                             number, m_tables.front().marker)
                        << '\n';
            ++m_problems;
        }
        return **first;
    }

    void add_key(const std::string& number, TrialReply& reply, ReplyLine& line) {
        const auto row = m_key.find(number);
        if (row == m_key.end()) {
            if (m_key.empty()) return;
            m_world.err << t("reply {} is not in the key '{}'", number, m_arguments.key) << '\n';
            ++m_problems;
            return;
        }
        const auto& cells = row->second.cells;
        if (const auto id = cells.find("id"); id != cells.end() && !id->second.empty())
            reply.id = fmt::format("{} ({})", number, id->second);
        const auto actions = cells.find("actions");
        if (actions != cells.end() && !actions->second.empty()) line.actions = ids_in(actions->second);
    }

    World& m_world;
    const TrialArguments& m_arguments;
    Texts t;
    Pack m_pack;
    const Scenario& m_scenario;
    const Step& m_step;
    TrialSheet m_sheet;
    std::unique_ptr<SpellingDictionary> m_dictionary;
    std::vector<FilledTable> m_tables;
    Key m_key;
    std::size_t m_problems = 0;
};

}  // namespace

int trial_compare(World& world, const TrialArguments& arguments) { return Comparison(world, arguments).run(); }

}  // namespace haoping::cli
