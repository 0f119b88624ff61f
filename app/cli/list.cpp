#include <iostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "pack/library.h"

namespace haoping::cli {

namespace {

int list(World& world, const std::vector<std::string>& packs) {
    const Library library = Library::load(folders_with_packs(world, packs));
    for (const Pack* pack : library.packs()) {
        if (pack->scenarios.empty()) {
            continue;
        }
        world.out << fmt::format("{}  {}\n", pack->id, one_line(world, pack->title));
        for (const auto& scenario : pack->scenarios) {
            world.out << fmt::format("  {:<24} {}  ({}, {})\n", scenario.id, one_line(world, scenario.title),
                                     one_line(scenario.customer.name), fmt::join(scenario.units, " "));
        }
    }
    for (const auto& finding : library.findings()) {
        world.err << fmt::format("{}: {} findings; haoping validate {} shows them\n",
                                 finding.folder.filename().string(), finding.diagnostics.size(),
                                 finding.folder.string());
    }
    return library.packs().empty() ? exit_could_not : exit_clean;
}

}  // namespace

void add_list(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("list", "Show the packs and scenarios that are installed");
    auto packs = std::make_shared<std::vector<std::string>>();
    command->add_option("--packs", *packs, "A folder that holds more packs; may be given several times")
        ->check(CLI::ExistingDirectory)
        ->allow_extra_args(false);
    command->callback([&world, &run, packs] { run = [&world, packs] { return list(world, *packs); }; });
}

}  // namespace haoping::cli
