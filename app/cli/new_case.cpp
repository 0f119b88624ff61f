#include <iostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "cli/new_case_texts.h"
#include "cli/output_file.h"
#include "json/value_reader.h"

namespace haoping::cli {

namespace {

namespace fs = std::filesystem;

struct NewArguments {
    std::string pack;  // a folder, that may be there
    std::string scenario;
};

void check_id(const std::string& id) {
    if (is_id(id)) return;
    throw CommandError(fmt::format("'{}' can't be a name here: take small letters, digits and hyphens, as in my-case", id));
}

int begin_case(World& world, const NewArguments& arguments) {
    const fs::path pack = arguments.pack;
    const auto name = fs::weakly_canonical(pack).filename().string();
    const auto manifest = pack / "pack.json";
    const auto scenario = pack / "scenarios" / (arguments.scenario + ".json");
    const auto samples = pack / "samples" / (arguments.scenario + ".json");
    const bool is_new = !fs::exists(manifest);
    if (is_new) check_id(name);
    check_id(arguments.scenario);
    for (const auto& file : {scenario, samples}) refuse_existing(file);
    std::error_code error;  // what is wrong shows when the first file is written
    for (const auto& file : {scenario, samples}) fs::create_directories(file.parent_path(), error);
    if (is_new) write_new_file(manifest, new_pack_json(name));
    write_new_file(scenario, new_scenario_json(arguments.scenario));
    write_new_file(samples, new_samples_json());
    world.out << fmt::format("{0}: the case\n{1}: replies with the marks you would give\n"
                             "Change them to your own, and look now and then: haoping validate {2}\n",
                             scenario.string(), samples.string(), arguments.pack);
    return exit_clean;
}

}  // namespace

void add_new(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("new", "Begin a case of your own: a small one that works, to change");
    auto arguments = std::make_shared<NewArguments>();
    command->add_option("PACK", arguments->pack, "The pack's folder; made when it isn't there")->required();
    command->add_option("CASE", arguments->scenario, "The case's name: small letters, digits and hyphens")->required();
    command->callback([&world, &run, arguments] { run = [&world, arguments] { return begin_case(world, *arguments); }; });
}

}  // namespace haoping::cli
