#include <map>
#include <ostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/learned_marks_io.h"
#include "cli/marked_table.h"
#include "cli/output_file.h"
#include "cli/teacher_marks.h"
#include "learn/agreement.h"
#include "learn/model_file.h"

namespace haoping::cli {

namespace {

struct LearnArguments {
    std::string pack;
    std::string scenario;
    std::string marked;
    std::string out;
    unsigned jobs = 1;
};

using Groups = std::map<std::string, std::vector<MarkedAnswer>>;

struct Collected {
    Groups groups;
    std::size_t wrong = 0;
};

Collected collect_table(World& world, const LearnArguments& arguments, const SpellingDictionary* dictionary) {
    AnswerTable table = read_table(world, arguments.marked);
    Collected collected{.groups = {}, .wrong = table.wrong};
    for (auto& row : table.rows) {
        if (!row.score) {
            world.err << fmt::format("{}:{}: there is no score to learn from\n", arguments.marked, row.line);
            ++collected.wrong;
            continue;
        }
        Answer answer;
        answer.terms = read_terms(row.text, dictionary);
        collected.groups[row.group].push_back({row.id, std::move(row.text), *row.score, std::move(answer)});
    }
    return collected;
}

Collected collect_marked(World& world, const LearnArguments& arguments, const SpellingDictionary* dictionary) {
    const Pack pack = open_pack(world, arguments.pack);
    if (!arguments.scenario.empty()) scenario_in(pack, arguments.scenario);
    const JsonLines lines = read_json_lines(world, arguments.marked);
    struct Found {
        std::string group;
        MarkedAnswer answer;
    };
    std::vector<std::optional<Found>> found(lines.lines.size());
    Collected collected;
    const auto answer_in = [&](std::size_t at) {
        const ReplyLine line = read_reply_line(lines, at);
        if (!arguments.scenario.empty() && line.scenario != arguments.scenario) return;
        if (!line.teacher.total) throw std::runtime_error("there is no \"total\" to learn from");
        MarkedLine marked = mark_reply_line(pack, line, dictionary);
        Answer answer = answer_of(pack, marked, dictionary);
        found[at] = {group_of(pack, marked),
                     {marked.id, std::move(marked.text), *line.teacher.total * 100, std::move(answer)}};
    };
    collected.wrong = for_each_line(world, lines, {.jobs = arguments.jobs, .work = answer_in});
    for (auto& each : found) {
        if (each) collected.groups[each->group].push_back(std::move(each->answer));
    }
    return collected;
}

void print_mean(World& world, const std::vector<LearnedMarks>& model) {
    std::vector<double> kappas;
    for (const auto& learned : model) {
        if (const auto& kappa = learned.report().learned.agreement.kappa) kappas.push_back(*kappa);
    }
    if (kappas.size() > 1) {
        world.out << fmt::format("Mean kappa of {} groups (Fisher): {:.3f}\n", kappas.size(), *fisher_mean(kappas));
    }
}

int learn(World& world, const LearnArguments& arguments) {
    OutputFile out(world, arguments.out, arguments.marked);
    const auto dictionary = open_dictionary();
    Collected collected = arguments.pack.empty() ? collect_table(world, arguments, dictionary.get())
                                                 : collect_marked(world, arguments, dictionary.get());
    std::vector<LearnedMarks> model;
    for (auto& [group, answers] : collected.groups) {
        if (const auto why = why_not_learnable(answers); !why.empty()) {
            world.err << fmt::format("{}: {}\n", group.empty() ? arguments.marked : group, why);
            ++collected.wrong;
            continue;
        }
        model.push_back(LearnedMarks::learn(group, std::move(answers)));
        world.out << report_text(model.back()) << std::flush;
    }
    if (model.empty()) throw CommandError("nothing was learned, and no model written");
    print_mean(world, model);
    world.out << "Figures are from cross-validation: every answer was marked by what the others teach. They hold for\n"
                 "answers of the same kind to the same question, marked by the same people.\n";
    out.write(write_model(model));
    return collected.wrong == 0 ? exit_clean : exit_findings;
}

}  // namespace

void add_learn(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("learn", "Learn from marked answers, with a pack's rubric or without");
    auto arguments = std::make_shared<LearnArguments>();
    auto* pack =
        command->add_option("PACK", arguments->pack, "Learn what to correct in the marks of this pack's rubrics");
    command->add_option("--scenario", arguments->scenario, "Only this scenario's replies")->needs(pack);
    command
        ->add_option("--marked", arguments->marked,
                     R"(A line an answer: {"id","group","text","score"} (or a table with these columns); )"
                     R"(with a pack {"id","scenario","text","actions"?,"total":0–100})")
        ->required();
    command->add_option("--out", arguments->out, "Where the model goes")->required();
    command->add_option("--jobs", arguments->jobs, "Threads")->check(CLI::Range(1U, 256U))->capture_default_str();
    command->callback([&world, &run, arguments] { run = [&world, arguments] { return learn(world, *arguments); }; });
}

}  // namespace haoping::cli
