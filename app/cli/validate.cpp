#include <iostream>
#include <map>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "cli/item_owners.h"
#include "course/check_course.h"
#include "pack/library.h"
#include "platform/folders.h"
#include "play/check_criteria.h"
#include "play/check_samples.h"

namespace haoping::cli {

namespace {

// Diagnostics name files relative to their pack; here they are made findable from where the person stands.
void print(World& world, const std::filesystem::path& folder, std::vector<Diagnostic>& diagnostics) {
    sort_diagnostics(diagnostics);
    for (auto& diagnostic : diagnostics) {
        diagnostic.file = (folder / diagnostic.file).generic_string();
        world.out << to_string(diagnostic) << '\n';
    }
}

struct Count {
    std::size_t packs = 0;
    std::size_t scenarios = 0;
    std::size_t samples = 0;
    std::size_t pages = 0;
    std::size_t items = 0;  // of quizzes
    std::size_t findings = 0;
};

// Where each id was met first. One id for two packs: only one of them would ever be listed.
using FirstFolders = std::map<std::string, std::filesystem::path>;

FirstFolders shipped_ids() {
    FirstFolders first;
    for (const auto& folder : pack_folders(shipped_packs_folder()))
        first.emplace(pack_id_in(FolderSource(folder)), std::filesystem::weakly_canonical(folder));
    return first;
}

void validate_pack(World& world, const std::filesystem::path& folder, const SpellingDictionary* dictionary,
                   FirstFolders& first_folders, Count& count) {
    const auto beside = std::filesystem::weakly_canonical(folder).parent_path();
    const FolderSource source(folder);
    const auto find_pack = find_in_folders({beside, shipped_packs_folder()});
    auto loaded = load_pack(source, find_pack);
    const auto course = read_course_texts(source);
    loaded.diagnostics.insert(loaded.diagnostics.end(), course.found.begin(), course.found.end());
    count.pages += course.texts.pages.size();
    count.items += course.texts.items.size();
    if (loaded.value) {
        for (const auto& more :
             {check_concepts(*loaded.value), check_criteria(*loaded.value, dictionary),
              check_samples(*loaded.value, dictionary), check_course(course, *loaded.value, find_pack)}) {
            loaded.diagnostics.insert(loaded.diagnostics.end(), more.begin(), more.end());
        }
        count.scenarios += loaded.value->scenarios.size();
        for (const auto& scenario : loaded.value->scenarios) {
            count.samples += scenario.samples.size();
        }
    }
    const auto id = pack_id_in(source);
    const auto shared = items_of_others(course.texts, item_owners(world, id));
    loaded.diagnostics.insert(loaded.diagnostics.end(), shared.begin(), shared.end());
    const auto here = std::filesystem::weakly_canonical(folder);
    const auto first = first_folders.emplace(id, here).first->second;
    if (!id.empty() && first != here) loaded.diagnostics.push_back(second_pack(id, first));
    print(world, folder, loaded.diagnostics);
    ++count.packs;
    count.findings += loaded.diagnostics.size();
}

std::string counted(std::size_t number, std::string_view thing) {
    return fmt::format("{} {}{}", number, thing, number == 1 ? "" : "s");
}

int validate(World& world, const std::vector<std::string>& paths) {
    Count count;
    auto first_folders = shipped_ids();
    const auto dictionary = open_dictionary();
    for (const auto& path : paths) {
        const bool is_there = std::filesystem::exists(path);
        const auto folders = pack_folders(is_there ? std::filesystem::path(path) : folder_of_pack(world, path));
        if (folders.empty()) {
            throw CommandError(fmt::format("'{}' holds no pack: a pack is a folder with a pack.json", path));
        }
        for (const auto& folder : folders) {
            validate_pack(world, folder, dictionary.get(), first_folders, count);
        }
    }
    world.out << fmt::format("{}, {}, {}, {}, {}: {}\n", counted(count.packs, "pack"),
                             counted(count.scenarios, "scenario"), counted(count.samples, "sample"),
                             counted(count.pages, "page"), counted(count.items, "quiz item"),
                             count.findings == 0 ? "clean" : counted(count.findings, "finding"));
    return count.findings == 0 ? exit_clean : exit_findings;
}

}  // namespace

void add_validate(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand(
        "validate", "Check packs: format, references, conversations, samples as tests, pages, quizzes");
    auto paths = std::make_shared<std::vector<std::string>>();
    command->add_option("PATH", *paths, "Packs, folders that hold packs, or names of installed packs")->required();
    command->callback([&world, &run, paths] { run = [&world, paths] { return validate(world, *paths); }; });
}

}  // namespace haoping::cli
