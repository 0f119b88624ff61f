// haoping pack and haoping unpack: packs on their way to other people.
#include <iostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "cli/output_file.h"
#include "exchange/archive.h"
#include "exchange/pack_file.h"
#include "json/document.h"
#include "platform/folders.h"

namespace haoping::cli {

namespace {

namespace fs = std::filesystem;

struct PackArguments {
    std::string pack;
    std::string out;  // empty: its id with the usual ending, where the person stands
};

struct UnpackArguments {
    std::string file;
    std::string into;  // empty: the person's own packs
};

std::string told(const RefusedPackFile& refused) {
    const auto& detail = refused.detail;
    switch (refused.fault) {
        case PackFileFault::not_an_archive:
            return fmt::format("it is no pack file, or damaged ({}): have it sent once more", detail);
        case PackFileFault::too_many_files:
            return fmt::format("it holds more than {} files: keep in the pack what belongs to it", detail);
        case PackFileFault::too_large:
            return detail.empty() ? fmt::format("it holds more than {} MB: keep in the pack what belongs to it",
                                                largest_unpacked_megabytes)
                                  : fmt::format("'{}' in it is larger than {} MB: make it smaller, or take it out",
                                                detail, largest_document_bytes >> 20U);
        case PackFileFault::unsafe_name:
            return fmt::format("the name '{}' leads out of the pack or doesn't work on every system: use letters, "
                               "digits, hyphens, underscores and dots",
                               detail);
        case PackFileFault::unreadable_file: return fmt::format("'{}' in it can't be read: may it be read by you?", detail);
        case PackFileFault::no_pack: break;
    }
    return "there is no pack.json with an id in it: a pack is a folder with a pack.json";
}

// What is wrong with a pack is told, and taken along: whoever gets it may be the one to mend it.
std::string state_of(World& world, const Loaded<Pack>& loaded) {
    for (const auto& diagnostic : loaded.diagnostics) world.err << to_string(diagnostic) << '\n';
    return loaded.value ? fmt::format("{} {}", loaded.value->id, loaded.value->version)
                        : std::string("it has errors and can't be practised until they are mended");
}

int pack_up(World& world, const PackArguments& arguments) {
    const auto folder = fs::weakly_canonical(folder_of_pack(world, arguments.pack));
    const FolderSource source(folder);
    const auto packed = write_pack_file(source);
    if (const auto* refused = std::get_if<RefusedPackFile>(&packed))
        throw CommandError(fmt::format("'{}' was not packed: {}", folder.string(), told(*refused)));
    const auto out =
        arguments.out.empty() ? fmt::format("{}{}", pack_id_in(source), pack_file_ending) : arguments.out;
    write_new_file(out, std::get<std::string>(packed));
    const auto loaded = load_pack(source, find_in_folders({folder.parent_path(), shipped_packs_folder()}));
    const auto state = state_of(world, loaded);
    world.out << fmt::format("{}: {}\n", out, state);
    return loaded.diagnostics.empty() ? exit_clean : exit_findings;
}

// Written beside its place and moved there when all of it is on the disk, so that half a pack is never seen.
void write_folder(const fs::path& target, const PackFile& pack) {
    const auto unfinished = target.parent_path() / fmt::format(".{}.unfinished", pack.id);
    std::error_code error;
    fs::remove_all(unfinished, error);
    try {
        for (const auto& [name, text] : pack.files) {
            const auto file = unfinished / name;
            fs::create_directories(file.parent_path());
            write_new_file(file, text);
        }
        fs::rename(unfinished, target);
    } catch (const std::exception& problem) {
        fs::remove_all(unfinished, error);
        throw CommandError(fmt::format("'{}' was not unpacked: {}", pack.id, problem.what()));
    }
}

void refuse_known(const PackFile& pack, const fs::path& target) {
    if (fs::exists(shipped_packs_folder() / pack.id))
        throw CommandError(fmt::format("'{}' is a pack that came with the program, and there can't be two: give this one "
                                       "another id in its pack.json",
                                       pack.id));
    if (fs::exists(target))
        throw CommandError(fmt::format("'{}' is there already and stays as it is: move it away first, or unpack "
                                       "elsewhere with --into",
                                       target.string()));
}

int unpack_into_folder(World& world, const UnpackArguments& arguments) {
    const auto read = read_pack_file(read_bytes(arguments.file));
    if (const auto* refused = std::get_if<RefusedPackFile>(&read))
        throw CommandError(fmt::format("'{}' was not unpacked: {}", arguments.file, told(*refused)));
    const auto& pack = std::get<PackFile>(read);
    const fs::path into =
        arguments.into.empty() ? own_packs_folder(data_folder(world.environment)) : fs::path(arguments.into);
    refuse_known(pack, into / pack.id);
    write_folder(into / pack.id, pack);
    const auto loaded = load_pack(MemorySource(pack.files), find_in_folders({into, shipped_packs_folder()}));
    const auto state = state_of(world, loaded);
    world.out << fmt::format("{}: {}\n", (into / pack.id).string(), state);
    return loaded.diagnostics.empty() ? exit_clean : exit_findings;
}

}  // namespace

void add_pack(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("pack", "Make one file of a pack, to hand on");
    auto arguments = std::make_shared<PackArguments>();
    command->add_option("PACK", arguments->pack, "A folder that holds a pack.json, or the name of an installed pack")
        ->required();
    command->add_option("--out", arguments->out, "The file to make; otherwise the pack's id with .hao, in this folder");
    command->callback([&world, &run, arguments] { run = [&world, arguments] { return pack_up(world, *arguments); }; });
}

void add_unpack(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("unpack", "Put a pack that came as one file among your own");
    auto arguments = std::make_shared<UnpackArguments>();
    command->add_option("FILE", arguments->file, "A file that haoping pack has made, or a zip archive of a pack's folder")
        ->required();
    command->add_option("--into", arguments->into, "The folder to put the pack's folder into; otherwise your own packs");
    command->callback(
        [&world, &run, arguments] { run = [&world, arguments] { return unpack_into_folder(world, *arguments); }; });
}

}  // namespace haoping::cli
