#include <cmath>
#include <ostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/learned_marks_io.h"
#include "cli/marked_table.h"
#include "cli/output_file.h"
#include "learn/model_file.h"
#include "platform/ending.h"

namespace haoping::cli {

namespace {

struct PredictArguments {
    std::string model;
    std::string replies;
    std::string out = "-";
};

// A model of one group marks everything; otherwise rows name their group.
const LearnedMarks& group_for(const std::vector<LearnedMarks>& model, const TableRow& row) {
    if (const auto* learned = group_in(model, row.group)) return *learned;
    if (model.size() == 1 && row.group.empty()) return model.front();
    std::string names;
    for (const auto& learned : model) names += (names.empty() ? "" : ", ") + learned.group();
    throw std::runtime_error(fmt::format("the model has no group '{}'; it has: {}", row.group, names));
}

// Whole marks without a decimal point.
nlohmann::ordered_json number(double value) {
    const double whole = std::round(value);
    return whole == value ? nlohmann::ordered_json(static_cast<std::int64_t>(whole)) : nlohmann::ordered_json(value);
}

std::string predict_row(const std::vector<LearnedMarks>& model, const TableRow& row,
                        const SpellingDictionary* dictionary) {
    const LearnedMarks& learned = group_for(model, row);
    if (learned.has_rubric()) {
        throw std::runtime_error("this model corrects a rubric's marks: use haoping mark PACK --model");
    }
    Answer answer;
    answer.terms = read_terms(row.text, dictionary);
    const LearnedMark mark = learned.mark(answer);
    nlohmann::ordered_json json{{"id", row.id}};
    if (!row.group.empty()) json["group"] = row.group;
    json["score"] = number(mark.score);
    json["estimate"] = std::round(mark.estimate * 1000) / 1000;
    json["sure"] = mark.unsure == Unsure::no;
    if (mark.unsure != Unsure::no) json["why"] = words_for(mark.unsure);
    const auto& nearest = learned.answers()[mark.nearest];
    json["nearest"] = {{"id", nearest.id}, {"score", number(nearest.score)}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

int predict(World& world, const PredictArguments& arguments) {
    const auto dictionary = open_dictionary();
    const auto model = open_model(world, arguments.model, dictionary.get());
    AnswerTable table = read_table(world, arguments.replies);
    OutputFile out(world, arguments.out, arguments.replies);
    out.write({});
    listen_for_end();
    for (const auto& row : table.rows) {
        if (end_was_asked()) throw CommandError(fmt::format("stopped before line {}", row.line));
        std::string result;
        try {
            result = predict_row(model, row, dictionary.get());
        } catch (const std::runtime_error& error) {  // an unknown group, a model of another kind
            world.err << fmt::format("{}:{}: {}\n", arguments.replies, row.line, error.what());
            ++table.wrong;
        }
        out.write(result);
    }
    return table.wrong == 0 ? exit_clean : exit_findings;
}

}  // namespace

void add_predict(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("predict", "Mark answers by a model that was learned without a rubric");
    auto arguments = std::make_shared<PredictArguments>();
    command->add_option("--model", arguments->model, "What haoping learn wrote")->required();
    command
        ->add_option(
            "--replies", arguments->replies,
            R"(A line an answer: {"id","group","text"} (or a table with these columns); - is standard input)")
        ->required();
    command->add_option("--out", arguments->out, "Where the marks go; - is standard output")->capture_default_str();
    command->callback([&world, &run, arguments] { run = [&world, arguments] { return predict(world, *arguments); }; });
}

}  // namespace haoping::cli
