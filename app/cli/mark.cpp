#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/assessment_json.h"
#include "cli/learned_marks_io.h"
#include "cli/output_file.h"
#include "cli/reply_lines.h"

namespace haoping::cli {

namespace {

struct MarkArguments {
    std::string pack;
    std::string replies;
    std::string out = "-";
    std::string model;
    unsigned jobs = 1;
};

// The total as the marked replies correct it; the rubric's own stands beside it. What is no reply stays 0, and a
// crossed gate's cap stays.
void correct_total(nlohmann::ordered_json& out, const LearnedMarks& learned, const MarkedLine& marked,
                   const Answer& answer) {
    const Marks& marks = marked.assessment.marks;
    std::string_view why;
    if (marks.unscorable) {
        why = "it is no reply";
    } else if (answer.evidence.size() != learned.answers().front().answer.evidence.size()) {
        why = "the rubric has changed since the model was learned";
    } else {
        const LearnedMark mark = learned.mark(answer);
        why = words_for(mark.unsure);
        const double corrected = marks.compliance ? mark.score : std::min(mark.score, answer.rubric_score);
        if (mark.unsure == Unsure::no) out["total"] = corrected;
    }
    out["rubric_total"] = std::round(marks.total * 10000) / 100;
    out["corrected"] = why.empty();
    if (!why.empty()) out["not_corrected_because"] = why;
}

// A line of JSON: {"id", "scenario", "total", …}
std::string mark_line(const Pack& pack, const std::vector<LearnedMarks>& model, const ReplyLine& line,
                      const SpellingDictionary* dictionary) {
    const MarkedLine marked = mark_reply_line(pack, line, dictionary);
    nlohmann::ordered_json out;
    out["id"] = line.id_is_text ? nlohmann::ordered_json(line.id) : nlohmann::ordered_json::parse(line.id);
    out["scenario"] = marked.scenario;
    out.update(marks_json(marked.assessment.marks, marked.text));
    if (const auto* learned = group_in(model, group_of(pack, marked))) {
        correct_total(out, *learned, marked, answer_of(pack, marked, dictionary));
    }
    return out.dump() + "\n";
}

int mark_replies(World& world, const MarkArguments& arguments) {
    const Pack pack = open_pack(world, arguments.pack);
    const JsonLines lines = read_json_lines(world, arguments.replies);
    const auto dictionary = open_dictionary();
    const auto model =
        arguments.model.empty() ? std::vector<LearnedMarks>() : open_model(world, arguments.model, dictionary.get());
    OutputFile out(world, arguments.out, arguments.replies);
    out.write({});
    struct Result {
        std::string line;
        std::vector<std::string> own_keys;
    };
    std::vector<Result> results(lines.lines.size());
    OwnKeys own_keys;
    const LineWork work{
        .jobs = arguments.jobs,
        .work =
            [&](std::size_t at) {
                const ReplyLine line = read_reply_line(lines, at);
                results[at] = {mark_line(pack, model, line, dictionary.get()), line.own_keys};
            },
        .done =
            [&](std::size_t at) {
                const Result result = std::exchange(results[at], {});
                out.write(result.line);
                own_keys.add(result.own_keys, lines.lines[at].number);
            },
    };
    const auto wrong = for_each_line(world, lines, work);
    own_keys.tell(world, lines.file);
    return wrong == 0 ? exit_clean : exit_findings;
}

}  // namespace

void add_mark(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("mark", "Mark many replies: a line of JSON in, a line of JSON out");
    auto arguments = std::make_shared<MarkArguments>();
    command->add_option("PACK", arguments->pack, "A pack's folder, or the name of a shipped pack")->required();
    command
        ->add_option("--replies", arguments->replies,
                     R"(A line a reply: {"id","scenario","text","actions"?,"step"?}; - is standard input)")
        ->required();
    command->add_option("--out", arguments->out, "Where the marks go; - is standard output")->capture_default_str();
    command->add_option("--model", arguments->model, "Correct the totals by what haoping learn wrote");
    command->add_option("--jobs", arguments->jobs, "Threads")->check(CLI::Range(1U, 256U))->capture_default_str();
    command->callback(
        [&world, &run, arguments] { run = [&world, arguments] { return mark_replies(world, *arguments); }; });
}

}  // namespace haoping::cli
