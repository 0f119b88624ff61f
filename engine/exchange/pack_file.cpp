#include "exchange/pack_file.h"

#include <algorithm>
#include <optional>

#include "exchange/archive.h"
#include "json/document.h"
#include "json/value_reader.h"
#include "pack/pack_files.h"

namespace haoping {

namespace {

using Files = std::map<std::string, std::string>;

constexpr std::string_view manifest = "pack.json";
constexpr std::size_t most_bytes = largest_unpacked_megabytes << 20U;

// Of a folder, of a Mac's resources, or hidden. What climbs out of the folder is none of these: it is refused.
bool is_left_by_a_system(std::string_view name) {
    if (name.find("..") != name.npos) return false;
    return name.ends_with('/') || name.starts_with("__MACOSX/") || name.starts_with('.') ||
           name.find("/.") != name.npos;
}

// "my-pack/" when everything stands in this one folder.
std::string folder_around(const Files& files) {
    if (files.contains(std::string(manifest)) || files.empty()) return {};
    const auto& first = files.begin()->first;
    const auto folder = first.substr(0, first.find('/') + 1);
    const bool around_all = std::ranges::all_of(files, [&](const auto& file) { return file.first.starts_with(folder); });
    return around_all ? folder : std::string();
}

Files without(const std::string& folder, Files files) {
    if (folder.empty()) return files;
    Files inner;
    for (auto& [name, text] : files) inner.emplace(name.substr(folder.size()), std::move(text));
    return inner;
}

PackFileFault fault_of(CarryReason reason) {
    if (reason == CarryReason::too_many_files) return PackFileFault::too_many_files;
    return reason == CarryReason::too_large ? PackFileFault::too_large : PackFileFault::not_an_archive;
}

std::optional<RefusedPackFile> refusal_of(const std::string& name, const std::string& text) {
    if (!is_portable_name(name)) return RefusedPackFile{PackFileFault::unsafe_name, name};
    if (text.size() > largest_document_bytes) return RefusedPackFile{PackFileFault::too_large, name};
    return std::nullopt;
}

std::variant<PackFile, RefusedPackFile> checked(Files files) {
    for (const auto& [name, text] : files)
        if (auto refused = refusal_of(name, text)) return *std::move(refused);
    auto id = pack_id_in(MemorySource(files));
    if (!is_id(id)) return RefusedPackFile{PackFileFault::no_pack, {}};
    return PackFile{std::move(id), std::move(files)};
}

}  // namespace

std::variant<PackFile, RefusedPackFile> read_pack_file(std::string_view bytes) {
    auto archive = unpack(bytes);
    if (!archive.notes.empty())
        return RefusedPackFile{fault_of(archive.notes.front().why), archive.notes.front().detail};
    std::erase_if(archive.files, [](const auto& file) { return is_left_by_a_system(file.first); });
    auto folder = folder_around(archive.files);
    return checked(without(folder, std::move(archive.files)));
}

std::variant<std::string, RefusedPackFile> write_pack_file(const FileSource& pack) {
    Files files;
    std::size_t bytes = 0;
    for (const auto& name : pack.list().files) {
        auto text = pack.read(name);
        if (!text) return RefusedPackFile{PackFileFault::unreadable_file, name};
        bytes += text->size();
        if (files.size() >= most_archive_files)
            return RefusedPackFile{PackFileFault::too_many_files, std::to_string(most_archive_files)};
        if (bytes > most_bytes) return RefusedPackFile{PackFileFault::too_large, {}};
        files.emplace(name, *std::move(text));
    }
    const auto checked_files = checked(std::move(files));
    if (const auto* refused = std::get_if<RefusedPackFile>(&checked_files)) return *refused;
    return pack_archive(std::get<PackFile>(checked_files).files);
}

}  // namespace haoping
