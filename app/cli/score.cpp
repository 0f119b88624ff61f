#include <optional>
#include <ostream>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/assessment_json.h"
#include "cli/evidence_text.h"
#include "cli/reply_to_mark.h"

namespace haoping::cli {

namespace {

struct ScoreArguments {
    ReplyArguments reply;
    std::string format = "text";
    std::optional<std::string> why;  // a criterion's id; empty: every one that is not full
};

int score(World& world, const ScoreArguments& arguments) {
    const MarkedReply marked = mark_reply(world, arguments.reply);
    if (arguments.format == "json") {
        world.out << marks_json(marked.assessment.marks, marked.text).dump(2) << '\n';
    } else {
        print_marked(world, marked);
        if (arguments.why) print_why(world, marked, *arguments.why);
    }
    return exit_clean;
}

}  // namespace

void add_score(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("score", "Mark one reply and say why");
    auto arguments = std::make_shared<ScoreArguments>();
    add_reply_arguments(*command, arguments->reply);
    command->add_option("--format", arguments->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command
        ->add_option("--why", arguments->why,
                     "Show each test of this criterion; without a name, of every one that is not full")
        ->expected(0, 1)
        ->type_name("CRITERION");
    command->callback([&world, &run, arguments] { run = [&world, arguments] { return score(world, *arguments); }; });
}

}  // namespace haoping::cli
