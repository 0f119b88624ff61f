#include <algorithm>
#include <atomic>
#include <fstream>
#include <ostream>
#include <sstream>
#include <thread>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/assessment_json.h"
#include "cli/reply_to_mark.h"

namespace haoping::cli {

namespace {

struct Arguments {
    std::string pack;
    std::string replies;
    std::string out = "-";
    unsigned jobs = 1;
};

struct Line {
    std::string text;
    std::string result;   // one line of JSON
    std::string problem;  // why there is no result
};

// {"id", "scenario", "text", "actions"?, "step"?} → {"id", "scenario", "total", …}
std::string mark_line(const Pack& pack, const std::string& text, const SpellingDictionary* dictionary) {
    const auto in = nlohmann::json::parse(text);
    const std::string reply = in.at("text");
    const std::string scenario_id = in.at("scenario");
    const std::string step_id = in.value("step", std::string());
    const Scenario& scenario = scenario_in(pack, scenario_id);
    const Step& step = step_in(scenario, step_id);
    const Session session = session_after(pack, scenario, step.id, in.value("actions", std::vector<std::string>()));
    const Assessment assessment = assess_reply(pack, session, reply, dictionary);
    nlohmann::ordered_json out;
    out["id"] = in.at("id");
    out["scenario"] = scenario.id;
    out.update(marks_json(assessment.marks, reply));
    return out.dump();
}

std::vector<Line> read_lines(World& world, const std::string& file) {
    std::vector<Line> lines;
    std::istringstream text(read_text(world, file));
    for (std::string line; std::getline(text, line);) {
        lines.push_back({.text = std::move(line), .result = {}, .problem = {}});
    }
    return lines;
}

// Every line is marked on its own, so the result does not depend on the number of threads.
void mark_lines(const Pack& pack, std::vector<Line>& lines, unsigned jobs, const SpellingDictionary* dictionary) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t at = next++; at < lines.size(); at = next++) {
            if (lines[at].text.find_first_not_of(" \t\r") == std::string::npos) {
                continue;
            }
            try {
                lines[at].result = mark_line(pack, lines[at].text, dictionary);
            } catch (const std::exception& error) {  // malformed JSON, missing keys, unknown scenario
                lines[at].problem = error.what();
            }
        }
    };
    std::vector<std::thread> threads;
    for (unsigned job = 1; job < jobs; ++job) {
        threads.emplace_back(work);
    }
    work();
    for (auto& thread : threads) {
        thread.join();
    }
}

int mark_replies(World& world, const Arguments& arguments) {
    const Pack pack = open_pack(world, arguments.pack);
    auto lines = read_lines(world, arguments.replies);
    const auto dictionary = open_dictionary();
    mark_lines(pack, lines, std::max(1U, arguments.jobs), dictionary.get());

    std::ofstream file;
    if (arguments.out != "-") {
        file.open(arguments.out, std::ios::binary);
    }
    std::ostream& out = arguments.out == "-" ? world.out : file;
    int code = exit_clean;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (!lines[at].result.empty()) {
            out << lines[at].result << '\n';
        }
        if (!lines[at].problem.empty()) {
            world.err << fmt::format("{}:{}: {}\n", arguments.replies, at + 1, lines[at].problem);
            code = exit_findings;
        }
    }
    if (!out.flush()) {
        throw CommandError(fmt::format(
            "'{}' could not be written: check that the folder is there and the disk not full", arguments.out));
    }
    return code;
}

}  // namespace

void add_mark(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("mark", "Mark many replies: a line of JSON in, a line of JSON out");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("PACK", arguments->pack, "A pack's folder, or the name of a shipped pack")->required();
    command
        ->add_option("--replies", arguments->replies,
                     R"(A line a reply: {"id","scenario","text","actions"?,"step"?}; - is standard input)")
        ->required();
    command->add_option("--out", arguments->out, "Where the marks go; - is standard output")->capture_default_str();
    command->add_option("--jobs", arguments->jobs, "Threads")->check(CLI::Range(1U, 256U))->capture_default_str();
    command->callback(
        [&world, &run, arguments] { run = [&world, arguments] { return mark_replies(world, *arguments); }; });
}

}  // namespace haoping::cli
