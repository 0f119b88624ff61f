#include <exception>
#include <iostream>

#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "platform/folders.h"
#include "store/store.h"

namespace {

constexpr auto examples = R"(Examples:
  haoping list                                        the cases there are
  haoping practise ten-lipsticks                      handle a customer in the terminal
  haoping score cancel-order ten-lipsticks --reply reply.txt
  echo "Dear Ana, …" | haoping explain cancel-order ten-lipsticks
  haoping validate my-pack                            check a pack that you write
  haoping mark cancel-order --replies replies.jsonl --out marks.jsonl
  haoping agree cancel-order --marked marked.jsonl    compare with a teacher's marks
  haoping trial --help                                find out with a colleague whether the program marks as you do
  haoping pmatch --pattern 'match_mow(refund_today)'  try a pattern of Moodle's pattern-match language
  haoping replay session.json                         play a recorded session again

Exit codes: 0 clean, 1 findings, 2 could not run.)";

int run_command_line(haoping::cli::World& world, int argc, char** argv) {
    CLI::App app{"Haoping (好评): practise cross-border customer service and be marked at once.", "haoping"};
    app.footer(examples);
    app.require_subcommand(1);
    app.set_version_flag("--version", HAOPING_VERSION);
    haoping::cli::Run run;
    add_list(app, world, run);
    add_practise(app, world, run);
    add_score(app, world, run);
    add_explain(app, world, run);
    add_mark(app, world, run);
    add_agree(app, world, run);
    add_learn(app, world, run);
    add_predict(app, world, run);
    add_validate(app, world, run);
    add_replay(app, world, run);
    add_pmatch(app, world, run);
    add_suggest(app, world, run);
    add_trial(app, world, run);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error, world.out, world.err);
        return code == 0 ? haoping::cli::exit_clean : haoping::cli::exit_could_not;
    }
    return run();
}

}  // namespace

int main(int argc, char** argv) {
    const auto environment = haoping::process_environment();
    haoping::cli::World world{.in = std::cin,
                              .out = std::cout,
                              .err = std::cerr,
                              .environment = environment,
                              .colour = haoping::output_is_terminal() && !environment("NO_COLOR"),
                              .interactive = haoping::input_is_terminal(),
                              .language = haoping::preferred_locale(environment)};
    try {
        return run_command_line(world, argc, argv);
    } catch (const std::exception& error) {  // CommandError, StoreError, PlatformError: all speak plainly
        world.err << "haoping: " << error.what() << '\n';
        return haoping::cli::exit_could_not;
    }
}
