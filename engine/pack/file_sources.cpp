#include <algorithm>
#include <fstream>
#include <iterator>

#include "json/document.h"
#include "pack/load_pack.h"

namespace haoping {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_entries = 50'000;  // of a folder and those in it
constexpr int deepest_folder = 3;

// "scenarios/green.json"
std::string name_in(const fs::path& folder, const fs::path& path) {
    const auto name = path.lexically_relative(folder).generic_u8string();
    return {name.begin(), name.end()};
}

bool is_hidden(const fs::path& path) { return path.filename().native().starts_with(fs::path::value_type{'.'}); }

bool holds_pack(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / "pack.json", error);
}

}  // namespace

FolderSource::FolderSource(std::filesystem::path folder) : m_folder(std::move(folder)) {}

FileSource::Listing FolderSource::list() const {
    Listing listing;
    std::size_t entries = 0;
    std::vector<fs::path> open{m_folder};
    while (!open.empty()) {
        const auto folder = std::move(open.back());
        open.pop_back();
        std::error_code error;
        fs::directory_iterator walk(folder, error);
        if (error && folder != m_folder) listing.unread.push_back({name_in(m_folder, folder), Unread::Why::no_permission});
        for (; !error && walk != fs::directory_iterator(); walk.increment(error)) {
            const auto& path = walk->path();
            if (is_hidden(path)) continue;
            if (++entries > most_entries) {
                listing.unread.push_back({name_in(m_folder, path), Unread::Why::too_many});
                open.clear();
                break;
            }
            add(path, open, listing);
        }
    }
    std::ranges::sort(listing.files);
    return listing;
}

void FolderSource::add(const fs::path& path, std::vector<fs::path>& open, Listing& listing) const {
    std::error_code error;
    const auto status = fs::symlink_status(path, error);
    auto name = name_in(m_folder, path);
    const auto depth = std::ranges::count(name, '/');
    if (fs::is_symlink(status)) {
        listing.unread.push_back({std::move(name), Unread::Why::link});
    } else if (fs::is_directory(status)) {
        if (depth < deepest_folder) open.push_back(path);
        listing.unread.push_back({std::move(name), Unread::Why::folder});
    } else {
        listing.files.push_back(std::move(name));
    }
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

FileSource::Listing MemorySource::list() const {
    Listing listing;
    for (const auto& [name, unused] : m_files) listing.files.push_back(name);
    return listing;
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
