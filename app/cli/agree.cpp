#include <ostream>

#include <CLI/CLI.hpp>

#include "cli/agreement_output.h"
#include "cli/reply_lines.h"
#include "cli/teacher_marks.h"

namespace haoping::cli {

namespace {

struct AgreeArguments {
    std::string pack;
    std::string marked;
    std::string format = "text";
    unsigned jobs = 1;
};

int agree(World& world, const AgreeArguments& arguments) {
    const Pack pack = open_pack(world, arguments.pack);
    const auto dictionary = open_dictionary();
    const JsonLines lines = read_json_lines(world, arguments.marked);
    std::vector<std::optional<ComparedReply>> compared(lines.lines.size());
    const auto compare_line = [&](std::size_t at) {
        const ReplyLine line = read_reply_line(lines, at);
        require_marks(line.teacher);
        const MarkedLine marked = mark_reply_line(pack, line, dictionary.get());
        compared[at] = compare(marked.id, marked.scenario, line.teacher, marked.assessment.marks);
    };
    const std::size_t wrong = for_each_line(world, lines, {.jobs = arguments.jobs, .work = compare_line});
    std::vector<ComparedReply> replies;
    for (auto& reply : compared) {
        if (reply) replies.push_back(std::move(*reply));
    }
    if (replies.empty()) throw CommandError("there is no marked reply to compare with in '" + arguments.marked + "'");
    const AgreementReport report = report_agreement(replies);
    world.out << (arguments.format == "json" ? agreement_json(report) : agreement_text(report));
    return wrong == 0 ? exit_clean : exit_findings;
}

}  // namespace

void add_agree(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("agree", "Compare a pack's marks with those that a teacher gave");
    auto arguments = std::make_shared<AgreeArguments>();
    command->add_option("PACK", arguments->pack, "A pack's folder, or the name of a shipped pack")->required();
    command
        ->add_option("--marked", arguments->marked,
                     R"(A line a reply: {"id","scenario","text","actions"?,"criteria":{ID:0–1}?,"total":0–100?})")
        ->required();
    command->add_option("--format", arguments->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->add_option("--jobs", arguments->jobs, "Threads")->check(CLI::Range(1U, 256U))->capture_default_str();
    command->callback([&world, &run, arguments] { run = [&world, arguments] { return agree(world, *arguments); }; });
}

}  // namespace haoping::cli
