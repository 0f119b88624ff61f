#include <charconv>
#include <cmath>
#include <ostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/assessment_json.h"
#include "cli/command.h"
#include "pack/library.h"
#include "platform/folders.h"
#include "play/exam_clock.h"
#include "play/session_log.h"
#include "store/store.h"

namespace haoping::cli {

namespace {

struct ReplayArguments {
    std::string what;
    std::vector<std::string> packs;
    std::string format = "text";
};

struct Recorded {
    SessionLog log;
    std::optional<double> total;  // as it was marked then, when that is known
    bool goes_on = false;         // it is in the store and has not ended
};

std::optional<AttemptId> as_attempt(const std::string& text) {
    AttemptId id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(id) : std::nullopt;
}

Recorded from_store(World& world, AttemptId id) {
    const auto store = open_sqlite_store(database_file(data_folder(world.environment)));
    const auto attempt = store->attempt(id);
    if (!attempt) {
        throw CommandError(fmt::format("there is no attempt {}; haoping replay --help says how to name one", id));
    }
    return {{.pack = attempt->pack,
             .pack_hash = attempt->pack_hash,
             .scenario = attempt->scenario,
             .seed = attempt->seed,
             .started = attempt->started,
             .actions = attempt->actions},
            attempt->total,
            !attempt->ended};
}

AttemptId newest_attempt(World& world) {
    const auto attempts = open_sqlite_store(database_file(data_folder(world.environment)))->attempts(1);
    if (attempts.empty()) {
        throw CommandError("nothing has been practised on this computer yet");
    }
    return attempts.front().id;
}

Recorded from_file(World& world, const std::string& file) {
    auto loaded = session_log_from(read_text(world, file), file);
    if (!loaded.value) {
        std::string findings;
        for (const auto& diagnostic : loaded.diagnostics) {
            findings += to_string(diagnostic) + '\n';
        }
        throw CommandError(fmt::format("'{}' is not a recorded session\n{}", file, findings));
    }
    return {std::move(*loaded.value), std::nullopt, false};
}

Recorded find(World& world, const std::string& what) {
    if (what == "last") {
        return from_store(world, newest_attempt(world));
    }
    const auto id = as_attempt(what);
    return id ? from_store(world, *id) : from_file(world, what);
}

// Its marks would tell while it can still be mended what they tell when it is over.
void refuse_running_exam(const Pack& pack, const Recorded& recorded) {
    const Scenario* scenario = pack.scenario(recorded.log.scenario);
    if (recorded.goes_on && scenario != nullptr &&
        exam_goes_on(*scenario, recorded.log.started, recorded.log.actions, now()))
        throw CommandError("this is an exam under way: its marks can be seen when it has ended");
}

void print_json(World& world, const Session& session, const SessionMark& mark) {
    nlohmann::ordered_json json;
    json["scenario"] = session.scenario;
    json["ending"] = session.ending.value_or("");
    json["total"] = std::round(mark.total * 10000) / 100;
    auto& replies = json["replies"] = nlohmann::ordered_json::array();
    for (const auto& reply : session.replies) {
        replies.push_back(marks_json(reply.marks, reply.text));
    }
    world.out << json.dump(2) << '\n';
}

void print_text(World& world, const Session& session, const SessionMark& mark) {
    for (const auto& reply : session.replies) {
        world.out << fmt::format("{}: {} / 100\n", reply.step, std::lround(reply.marks.total * 100));
    }
    world.out << fmt::format("{}: {} / 100\n", session.ending.value_or("not over"), std::lround(mark.total * 100));
}

int replay_session(World& world, const ReplayArguments& arguments) {
    const Recorded recorded = find(world, arguments.what);
    const Library library = Library::load(folders_with_packs(world, arguments.packs));
    const Pack* pack = library.pack(recorded.log.pack);
    if (pack == nullptr)
        throw CommandError(
            fmt::format("the session was played with pack '{}', which is not installed; give the folder that holds it "
                        "with --packs",
                        recorded.log.pack));
    refuse_running_exam(*pack, recorded);
    const auto dictionary = open_dictionary();
    const auto session = replay(*pack, recorded.log, dictionary.get());
    if (!session) {
        throw CommandError(
            fmt::format("the session was played with another version of pack '{}'; give its folder with --packs",
                        recorded.log.pack));
    }
    const SessionMark mark = mark_session(*pack, *session);
    arguments.format == "json" ? print_json(world, *session, mark) : print_text(world, *session, mark);
    if (recorded.total && *recorded.total != mark.total) {
        world.err << fmt::format("the stored mark was {:.4f}, the replay gives {:.4f}\n", *recorded.total * 100,
                                 mark.total * 100);
        return exit_findings;
    }
    return exit_clean;
}

}  // namespace

void add_replay(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("replay", "Play a recorded session again and mark it: the marks are the same");
    auto arguments = std::make_shared<ReplayArguments>();
    command->add_option("SESSION", arguments->what, "A file of practise --record, the number of an attempt, or: last")
        ->required();
    command->add_option("--packs", arguments->packs, "A folder that holds more packs; may be given several times")
        ->check(CLI::ExistingDirectory)
        ->allow_extra_args(false);
    command->add_option("--format", arguments->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->callback(
        [&world, &run, arguments] { run = [&world, arguments] { return replay_session(world, *arguments); }; });
}

}  // namespace haoping::cli
