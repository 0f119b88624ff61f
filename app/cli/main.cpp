#include <exception>
#include <iostream>

#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "cli/terminal_stream.h"
#include "platform/folders.h"
#include "store/store.h"

namespace {

constexpr auto examples = R"(Examples:
  haoping list                                        the cases there are
  haoping practise ten-lipsticks                      handle a customer in the terminal
  haoping score cancel-order ten-lipsticks --reply reply.txt
  echo "Dear Ana, …" | haoping explain cancel-order ten-lipsticks
  haoping new my-pack my-case                         begin a case of your own, in a pack of your own
  haoping validate my-pack                            check a pack that you write
  haoping score my-pack my-case --reply reply.txt --why   each test of what is not full
  haoping try my-pack my-case 'refund & {money}' "We pay 5 USD back"
  haoping concepts "Please wait until Friday"         which concepts find this
  haoping mark cancel-order --replies replies.jsonl --out marks.jsonl
  haoping agree cancel-order --marked marked.jsonl    compare with a teacher's marks
  haoping trial --help                                find out with a colleague whether the program marks as you do
  haoping quiz paper --seed 7 --out exam              an exam paper with answer sheet and key, to print
  haoping quiz import questions.xlsx --unit ORD-12 --out my-pack/quiz
  haoping pmatch --pattern 'match_mow(refund_today)'  try a pattern of Moodle's pattern-match language
  haoping pack my-pack                                one file to hand on; haoping unpack my-pack.hao takes it in
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
    add_try(app, world, run);
    add_concepts(app, world, run);
    add_pmatch(app, world, run);
    add_suggest(app, world, run);
    add_trial(app, world, run);
    add_quiz(app, world, run);
    add_new(app, world, run);
    add_pack(app, world, run);
    add_unpack(app, world, run);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error, world.out, world.err);
        return code == 0 ? haoping::cli::exit_clean : haoping::cli::exit_could_not;
    }
    return run();
}

int run_and_tell_errors(haoping::cli::World& world, int argc, char** argv) {
    try {
        const int code = run_command_line(world, argc, argv);
        if (!world.out.flush()) throw haoping::cli::CommandError(haoping::cli::output_failed);
        return code;
    } catch (const std::exception& error) {  // CommandError, StoreError, PlatformError: all speak plainly
        world.out.flush();
        world.err << "haoping: " << error.what() << '\n';
        return haoping::cli::exit_could_not;
    }
}

}  // namespace

int main(int argc, char** argv) {
    const auto environment = haoping::process_environment();
    haoping::cli::TerminalStream out(std::cout);
    haoping::cli::TerminalStream err(std::cerr);
    err << std::unitbuf;
    std::cin.tie(&out);
    const bool colours = haoping::output_is_terminal() && !environment("NO_COLOR");
    haoping::cli::World world{.in = std::cin,
                              .out = out,
                              .err = err,
                              .environment = environment,
                              .colours = colours ? &std::cout : nullptr,
                              .progress = haoping::error_output_is_terminal() ? &std::cerr : nullptr,
                              .interactive = haoping::input_is_terminal(),
                              .language = haoping::preferred_locale(environment)};
    const int code = run_and_tell_errors(world, argc, argv);
    // Kept to the end of the process, which gives it back at once: to take its words apart one by one would cost an
    // eighth of what `haoping score` does. Static, so that who looks for leaks sees who holds it.
    [[maybe_unused]] static const auto* kept = world.dictionary.release();
    return code;
}
