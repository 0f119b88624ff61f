#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "json/local_text.h"
#include "pack/pack.h"
#include "platform/environment.h"
#include "play/session.h"
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
    std::ostream& out;  // printable, whatever is written; so is err
    std::ostream& err;
    Environment environment;
    std::ostream* colours = nullptr;   // standard output as it is, where colours can be seen; null: they can't
    std::ostream* progress = nullptr;  // standard error as it is, when it is a terminal; null: it is none
    bool interactive = false;          // standard input is a terminal
    Locale language = Locale::en;
    std::unique_ptr<SpellingDictionary> dictionary = nullptr;  // of a command that marks but once: outlives it
};

// A title or a name from a pack, which is to stay within its line: line ends and tabulators are shown, as "\u000A".
std::string one_line(std::string_view text);
std::string one_line(const World& world, const LocalText& text);

// Empty: it is a seed. For CLI::Option::check, as the library's own reading turns -1 into the largest number.
std::string seed_problem(const std::string& text);

// An ANSI sequence between what is written; nothing where colours can't be seen.
void paint(World& world, std::string_view sequence);

// "Task: text", 任务：text.
std::string labelled(Locale language, std::string_view label, std::string_view text);
std::string labelled(const World& world, const LocalText& label, std::string_view text);

inline constexpr auto output_failed =
    "the output could not be written, so it is not whole: is the disk full, or did the reader go away?";

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
void add_try(CLI::App& app, World& world, Run& run);
void add_concepts(CLI::App& app, World& world, Run& run);
void add_suggest(CLI::App& app, World& world, Run& run);
void add_trial(CLI::App& app, World& world, Run& run);
void add_quiz(CLI::App& app, World& world, Run& run);
void add_pack(CLI::App& app, World& world, Run& run);
void add_unpack(CLI::App& app, World& world, Run& run);
void add_new(CLI::App& app, World& world, Run& run);

// --- shared by several commands ----------------------------------------------------------------------------------

// Where packs are looked for, in this order: the folders given, those that came with the program, the person's own.
std::vector<std::filesystem::path> folders_with_packs(const World& world, const std::vector<std::string>& given);
// A folder, or that of the pack of this name that came with the program or is the person's own; CommandError when there
// is none.
std::filesystem::path folder_of_pack(const World& world, const std::string& name);
// A folder with a pack.json, or the name of a pack as above. Errors go to world.err with their places; throws CommandError
// when there is no usable pack.
Pack open_pack(World& world, const std::string& name);
// The same in half the time, for marking replies to one step: the pack has no other rubric ready.
Pack open_pack_for(const StepPlace& step, World& world, const std::string& name);
const Scenario& scenario_in(const Pack& pack, const std::string& id);  // CommandError names the scenarios there are
// As it stands; CommandError as below.
std::string read_bytes(const std::string& file);
// As UTF-8; "-" is standard input. CommandError when it can't be read or is larger than 512 MB.
std::string read_text(World& world, const std::string& file);
std::unique_ptr<SpellingDictionary> open_dictionary();
Instant now();  // by the computer's clock

// The steps of a scenario, or the one asked for ("" = where it starts). CommandError when there is no such step.
const Step& step_in(const Scenario& scenario, const std::string& id);

}  // namespace haoping::cli
