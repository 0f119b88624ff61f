#include <algorithm>
#include <fstream>
#include <iterator>

#include "json/document.h"
#include "pack/load_pack.h"

namespace haoping {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_names = 2'001;  // one more than is allowed, so that it shows
constexpr int deepest_folder = 3;

std::string name_of(const fs::path& path) {
    const auto name = path.generic_u8string();
    return {name.begin(), name.end()};
}

bool is_hidden(const fs::path& path) { return path.filename().native().starts_with(fs::path::value_type{'.'}); }

bool holds_pack(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / "pack.json", error);
}

}  // namespace

FolderSource::FolderSource(std::filesystem::path folder) : m_folder(std::move(folder)) {}

std::vector<std::string> FolderSource::names() const {
    std::vector<std::string> names;
    std::error_code error;
    fs::recursive_directory_iterator walk(m_folder, fs::directory_options::skip_permission_denied, error);
    while (!error && walk != fs::recursive_directory_iterator() && names.size() < most_names) {
        const auto status = walk->symlink_status(error);
        if (error) break;
        const bool folder = fs::is_directory(status);
        if (folder && (is_hidden(walk->path()) || walk.depth() >= deepest_folder)) walk.disable_recursion_pending();
        if (!folder && !is_hidden(walk->path())) names.push_back(name_of(walk->path().lexically_relative(m_folder)));
        walk.increment(error);
    }
    std::ranges::sort(names);
    return names;
}

std::optional<std::string> FolderSource::read(const std::string& name) const {
    const auto path = m_folder / fs::path(std::u8string(name.begin(), name.end()));
    std::error_code error;
    if (!fs::is_regular_file(fs::symlink_status(path, error))) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    const auto size = fs::file_size(path, error);
    if (error) return std::nullopt;
    std::string text(std::min<std::uintmax_t>(size, largest_document_bytes + 1),
                     '\0');  // one more than is allowed: it shows
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad()) return std::nullopt;
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

MemorySource::MemorySource(std::map<std::string, std::string> files) : m_files(std::move(files)) {}

std::vector<std::string> MemorySource::names() const {
    std::vector<std::string> names;
    for (const auto& [name, unused] : m_files) names.push_back(name);
    return names;
}

std::optional<std::string> MemorySource::read(const std::string& name) const {
    const auto found = m_files.find(name);
    if (found == m_files.end()) return std::nullopt;
    return found->second;
}

FindPack find_in_folders(std::vector<std::filesystem::path> folders) {
    return [folders = std::move(folders)](const std::string& id) -> std::unique_ptr<FileSource> {
        for (const auto& folder : folders)
            if (holds_pack(folder / id)) return std::make_unique<FolderSource>(folder / id);
        return nullptr;
    };
}

std::vector<std::filesystem::path> pack_folders(const std::filesystem::path& folder) {
    std::vector<fs::path> folders;
    if (holds_pack(folder)) folders.push_back(folder);
    std::error_code error;
    fs::recursive_directory_iterator walk(folder, fs::directory_options::skip_permission_denied, error);
    while (!error && walk != fs::recursive_directory_iterator()) {
        const auto status = walk->symlink_status(error);
        if (error) break;
        const bool is_folder = fs::is_directory(status);
        if (is_folder && (is_hidden(walk->path()) || walk.depth() >= deepest_folder)) walk.disable_recursion_pending();
        if (is_folder && holds_pack(walk->path())) folders.push_back(walk->path());
        walk.increment(error);
    }
    std::ranges::sort(folders);
    return folders;
}

}  // namespace haoping
