#include "cli/command.h"

#include <charconv>
#include <cstdint>
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "cli/file_text.h"
#include "diagnostics/printable.h"
#include "pack/load_pack.h"
#include "platform/folders.h"

namespace haoping::cli {

namespace {

std::string names_of(const std::vector<Scenario>& scenarios) {
    std::string names;
    for (const auto& scenario : scenarios) {
        names += (names.empty() ? "" : ", ") + scenario.id;
    }
    return names;
}

CommandError cannot_read(const std::string& file) {
    return CommandError(fmt::format("cannot read '{}': check the name and that you may read it", file));
}

std::string text_from(std::istream& in, const std::string& name) {
    constexpr std::size_t largest = 512UL << 20U;
    constexpr std::size_t piece = 1UL << 16U;
    std::string text;
    try {
        do {
            const auto read = text.size();
            text.resize(read + piece);
            in.read(text.data() + read, piece);
            text.resize(read + static_cast<std::size_t>(in.gcount()));
        } while (in && text.size() <= largest);
    } catch (const std::ios_base::failure&) {
        throw cannot_read(name);
    }
    if (in.bad()) throw cannot_read(name);
    if (text.size() > largest) throw CommandError(fmt::format("'{}' is larger than {} MB", name, largest >> 20U));
    return text;
}

// A pack, read by `load`; its errors are told.
template <typename Load>
Pack opened(World& world, const std::string& name, Load load) {
    // An absolute path, so that "haoping score . x" finds the packs beside the one it stands in.
    const auto folder = std::filesystem::weakly_canonical(folder_of_pack(world, name));
    Loaded<Pack> loaded =
        load(FolderSource(folder), find_in_folders({folder.parent_path(), shipped_packs_folder()}));
    if (!loaded.value) {
        for (const auto& diagnostic : loaded.diagnostics) {
            world.err << to_string(diagnostic) << '\n';
        }
        throw CommandError(fmt::format("the pack '{}' has errors and cannot be used until they are mended", name));
    }
    return std::move(*loaded.value);
}

}  // namespace

std::string one_line(std::string_view text) {
    std::string line;
    for (const char letter : printable(text)) line += letter == '\t' ? std::string("\\u0009") : std::string(1, letter);
    return line;
}

std::string one_line(const World& world, const LocalText& text) { return one_line(text.in(world.language)); }

std::string seed_problem(const std::string& text) {
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? std::string() : fmt::format("'{}' is no whole number from 0 to {}", text, UINT64_MAX);
}

void paint(World& world, std::string_view sequence) {
    if (world.colours == nullptr) return;
    world.out.flush();
    *world.colours << sequence;
}

std::string labelled(Locale language, std::string_view label, std::string_view text) {
    return fmt::format("{}{}{}", label, language == Locale::zh ? "：" : ": ", text);
}

std::string labelled(const World& world, const LocalText& label, std::string_view text) {
    return labelled(world.language, label.in(world.language), text);
}

std::vector<std::filesystem::path> folders_with_packs(const World& world, const std::vector<std::string>& given) {
    std::vector<std::filesystem::path> folders(given.begin(), given.end());
    folders.push_back(shipped_packs_folder());
    try {
        folders.push_back(own_packs_folder(data_folder(world.environment)));
    } catch (const PlatformError&) {  // somebody without a home has no packs there
    }
    return folders;
}

std::filesystem::path folder_of_pack(const World& world, const std::string& name) {
    if (std::filesystem::is_directory(name)) {
        return name;
    }
    if (name.find('/') == std::string::npos) {
        for (const auto& folder : folders_with_packs(world, {})) {
            if (std::filesystem::is_directory(folder / name)) {
                return folder / name;
            }
        }
    }
    throw CommandError(
        fmt::format("there is no pack '{}': give a folder that holds a pack.json, or the name of an installed "
                    "pack (haoping list shows them)",
                    name));
}

Pack open_pack(World& world, const std::string& name) {
    return opened(world, name, [](const auto& source, const auto& find) { return load_pack(source, find); });
}

Pack open_pack_for(const StepPlace& step, World& world, const std::string& name) {
    return opened(world, name,
                  [&](const auto& source, const auto& find) { return load_pack_for(step, source, find); });
}

const Scenario& scenario_in(const Pack& pack, const std::string& id) {
    if (const Scenario* scenario = pack.scenario(id)) {
        return *scenario;
    }
    throw CommandError(
        fmt::format("pack '{}' has no scenario '{}'; it has: {}", pack.id, id, names_of(pack.scenarios)));
}

const Step& step_in(const Scenario& scenario, const std::string& id) {
    const auto step = scenario.steps.find(id.empty() ? scenario.start : id);
    if (step != scenario.steps.end()) {
        return step->second;
    }
    std::string names;
    for (const auto& [name, value] : scenario.steps) {
        names += (names.empty() ? "" : ", ") + name;
    }
    throw CommandError(fmt::format("scenario '{}' has no step '{}'; it has: {}", scenario.id, id, names));
}

std::string read_bytes(const std::string& file) {
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) throw CommandError(fmt::format("'{}' is a folder, not a file", file));
    std::ifstream in(file, std::ios::binary);
    if (!in) throw cannot_read(file);
    return text_from(in, file);
}

std::string read_text(World& world, const std::string& file) {
    return as_utf8(world, file, file == "-" ? text_from(world.in, "standard input") : read_bytes(file));
}

Instant now() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

std::unique_ptr<SpellingDictionary> open_dictionary() { return SpellingDictionary::open(dictionaries_folder()); }

}  // namespace haoping::cli
