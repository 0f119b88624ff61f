#include "cli/trial.h"

#include <algorithm>
#include <array>
#include <fstream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/teacher_marks.h"

namespace haoping::cli {

namespace {

constexpr auto steps_of_a_trial = R"(A blind trial, step by step:
  haoping trial brief cancel-order ten-lipsticks > brief.txt      for whoever writes replies
  haoping trial shuffle replies.csv                               mixed and numbered, with the key apart
  haoping trial sheet cancel-order ten-lipsticks --replies replies-mixed.csv                 the page for markers
  haoping trial sheet cancel-order ten-lipsticks --replies replies-mixed.csv --format table  and their table
  haoping trial compare cancel-order ten-lipsticks --marks wang.csv li.csv --key replies-key.csv

Replies: a table (.csv, .tsv) whose first row names the columns, or JSON Lines. "text" is needed; "id", "actions"
(done at the desk before, by id), "scenario" and "step" are read, further columns are kept in the key.
No file is overwritten. docs/learning-from-marks.md explains the figures.)";

std::string plain_heading(std::string_view heading) {
    for (const std::string_view end : {"(", "（", ":", "："}) heading = heading.substr(0, heading.find(end));
    const auto begin = heading.find_first_not_of(' ');
    if (begin == std::string_view::npos) return {};
    return lower_case(std::string(heading.substr(begin, heading.find_last_not_of(' ') - begin + 1)));
}

std::string_view words_of(TrialColumn column, const Texts& t) {
    switch (column) {
        case TrialColumn::number: return t.label("number");
        case TrialColumn::reply: return t.label("reply");
        case TrialColumn::done: return t.label("done at the desk before");
        case TrialColumn::total: return t.label("total (0 to 100)");
        case TrialColumn::gates: return t.label("rules broken (G1 G2 …)");
        case TrialColumn::remark: return t.label("remark");
    }
    return {};
}

// What else replies may stand under, as teachers' tables have it.
constexpr std::array other_names_of_reply{"text", "answer", "回答"};

bool names(const std::string& heading, TrialColumn column) {
    const std::string plain = plain_heading(heading);
    const auto is = [&](Locale locale) { return plain == plain_heading(words_of(column, Texts(locale))); };
    if (is(Locale::en) || is(Locale::zh)) return true;
    return column == TrialColumn::reply && std::ranges::find(other_names_of_reply, plain) != other_names_of_reply.end();
}

template <typename Names>
const std::string* cell_where(const TableFile::Row& row, Names is_it) {
    const auto cell = std::ranges::find_if(row.cells, [&](const auto& each) { return is_it(each.first); });
    return cell == row.cells.end() ? nullptr : &cell->second;
}

using Part = int (*)(World&, const TrialArguments&);

class Registration {
public:
    Registration(CLI::App& trial, World& world, Run& run) : m_trial(trial), m_world(world), m_run(run) {}

    void brief() {
        auto& command =
            part("brief", "What somebody may see who writes replies: the case, nothing of its rubric", &trial_brief);
        add_case(command);
        add_format(command, {"text", "page", "json"});
        add_out(command, "Where it goes (default: printed; a page into CASE-brief.html)");
    }

    void sheet() {
        auto& command =
            part("sheet", "What somebody may see who marks: the case and its criteria in words", &trial_sheet);
        add_case(command);
        command.add_option("--replies", m_arguments->replies, "The mixed replies that haoping trial shuffle wrote");
        add_format(command, {"page", "table", "json"});
        command.add_option("--marker", m_arguments->marker, "Who will mark: goes into the name of the table");
        add_out(command, "Where it goes; - prints it (default: CASE-sheet.html, CASE-marks.csv, in this folder)");
    }

    void shuffle() {
        auto& command = part("shuffle", "Mix replies and number them, with a key apart", &trial_shuffle);
        command
            .add_option("REPLIES", m_arguments->replies,
                        "A table with a column text, or JSON Lines; - is standard input")
            ->required();
        command.add_option("--seed", m_arguments->seed, "Another number mixes otherwise")
            ->check(seed_problem)
            ->capture_default_str();
        add_out(command, "The folder for both files (default: where the replies are)");
    }

    void compare() {
        auto& command = part("compare", "Compare filled tables with each other and with the program", &trial_compare);
        add_case(command);
        command.add_option("--marks", m_arguments->marks, "The filled table, or those of two markers")
            ->required()
            ->expected(1, 2);
        command.add_option("--key", m_arguments->key, "The key that haoping trial shuffle wrote: names the replies");
        add_format(command, {"text", "json"});
    }

private:
    CLI::App& part(const std::string& name, const std::string& what, Part work) {
        m_arguments = std::make_shared<TrialArguments>();
        auto* command = m_trial.add_subcommand(name, what);
        command->footer(steps_of_a_trial);
        command->callback([this_world = &m_world, this_run = &m_run, arguments = m_arguments, work] {
            *this_run = [this_world, arguments, work] { return work(*this_world, *arguments); };
        });
        command->add_option("--language", m_arguments->language, "en or zh (default: the terminal's)")
            ->check(CLI::IsMember({"en", "zh"}));
        return *command;
    }
    void add_case(CLI::App& command) {
        command.add_option("PACK", m_arguments->pack, "A pack's folder, or the name of a shipped pack")->required();
        command.add_option("CASE", m_arguments->scenario, "The case's id")->required();
        command.add_option("STEP", m_arguments->step, "The step that is answered (default: the first)");
    }
    void add_format(CLI::App& command, std::vector<std::string> formats) {
        m_arguments->format = formats.front();
        command.add_option("--format", m_arguments->format, fmt::format("{}", fmt::join(formats, ", ")))
            ->check(CLI::IsMember(formats))
            ->capture_default_str();
        command.add_flag_callback(
            "--json", [arguments = m_arguments] { arguments->format = "json"; }, "The same as --format json");
    }
    void add_out(CLI::App& command, const std::string& what) { command.add_option("--out", m_arguments->out, what); }

    CLI::App& m_trial;
    World& m_world;
    Run& m_run;
    std::shared_ptr<TrialArguments> m_arguments;
};

}  // namespace

void add_trial(CLI::App& app, World& world, Run& run) {
    auto* trial = app.add_subcommand("trial", "A blind trial: does the program mark as you and a colleague do?");
    trial->require_subcommand(1);
    trial->footer(steps_of_a_trial);
    Registration registration(*trial, world, run);
    registration.brief();
    registration.sheet();
    registration.shuffle();
    registration.compare();
}

Texts texts_for(const World& world, const TrialArguments& arguments) {
    if (arguments.language.empty()) return Texts(world.language);
    return Texts(arguments.language == "zh" ? Locale::zh : Locale::en);
}

std::string file_stem(const Scenario& scenario, const Step& step) {
    return step.id == scenario.start ? scenario.id : scenario.id + "-" + step.id;
}

std::vector<std::string> ids_in(std::string_view cell) {
    const auto belongs = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    std::vector<std::string> ids;
    for (auto at = cell.begin(); at != cell.end();) {
        const auto begin = std::find_if(at, cell.end(), belongs);
        at = std::find_if_not(begin, cell.end(), belongs);
        if (begin != at) ids.emplace_back(begin, at);
    }
    return ids;
}

std::string heading_of(TrialColumn column, const Texts& t) { return std::string(words_of(column, t)); }

std::string heading_of(const SheetCriterion& criterion) {
    return fmt::format("{}: {} ({})", criterion.id, criterion.title, marks_text(criterion));
}

const std::string* cell_of(const TableFile::Row& row, TrialColumn column) {
    return cell_where(row, [&](const std::string& heading) { return names(heading, column); });
}

const std::string* cell_of(const TableFile::Row& row, const std::string& criterion) {
    return cell_where(
        row, [&, id = lower_case(criterion)](const std::string& heading) { return plain_heading(heading) == id; });
}

}  // namespace haoping::cli
