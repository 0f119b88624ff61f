#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "json/local_text.h"
#include "pack/pack.h"
#include "platform/environment.h"
#include "text/spelling.h"

namespace CLI {
class App;
}

namespace haoping::cli {

// Exit codes, the same for every command.
inline constexpr int exit_clean = 0;
inline constexpr int exit_findings = 1;   // it ran, and what it looked at is not clean
inline constexpr int exit_could_not = 2;  // it could not run: wrong arguments, unreadable files

// What a command may use of the world.
struct World {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    Environment environment;
    bool colour = false;       // standard output is a terminal
    bool interactive = false;  // standard input is one
    Locale language = Locale::en;
};

// The command could not run: printed, exit 2.
class CommandError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// Registers a command; what it leaves in `run` is called after parsing.
using Run = std::function<int()>;
void add_validate(CLI::App& app, World& world, Run& run);
void add_score(CLI::App& app, World& world, Run& run);
void add_explain(CLI::App& app, World& world, Run& run);
void add_mark(CLI::App& app, World& world, Run& run);
void add_agree(CLI::App& app, World& world, Run& run);
void add_learn(CLI::App& app, World& world, Run& run);
void add_predict(CLI::App& app, World& world, Run& run);
void add_practise(CLI::App& app, World& world, Run& run);
void add_replay(CLI::App& app, World& world, Run& run);
void add_list(CLI::App& app, World& world, Run& run);
void add_pmatch(CLI::App& app, World& world, Run& run);
void add_suggest(CLI::App& app, World& world, Run& run);
void add_trial(CLI::App& app, World& world, Run& run);

// --- shared by several commands ----------------------------------------------------------------------------------

// A folder with a pack.json, or the id of a shipped pack. Errors go to world.err with their places; throws CommandError
// when there is no usable pack.
Pack open_pack(World& world, const std::string& name);
const Scenario& scenario_in(const Pack& pack, const std::string& id);  // CommandError names the scenarios there are
std::string read_text(World& world, const std::string& file);          // as UTF-8; "-" is standard input
std::unique_ptr<SpellingDictionary> open_dictionary();

// The steps of a scenario, or the one asked for ("" = where it starts). CommandError when there is no such step.
const Step& step_in(const Scenario& scenario, const std::string& id);

}  // namespace haoping::cli
