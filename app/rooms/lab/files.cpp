#include "rooms/lab/files.h"

#include <cstdio>
#include <fstream>
#include <system_error>

#ifndef _WIN32
#include <unistd.h>
#endif

#include "json/edit.h"
#include "pack/load_pack.h"
#include "store/store_error.h"

namespace haoping {

namespace fs = std::filesystem;

namespace {

fs::path path_of(const fs::path& folder, const std::string& name) {
    return folder / fs::path(std::u8string(name.begin(), name.end()));
}

StoreError not_written(const fs::path& file) {
    return StoreError("The file " + file.string() +
                      " could not be written. Your edits are safe in this window; free some space or allow writing "
                      "there, then save again.");
}

bool flush_to_disk(std::FILE* file) {
    if (std::fflush(file) != 0) return false;
#ifdef _WIN32
    return true;
#else
    return ::fsync(::fileno(file)) == 0;
#endif
}

bool write_and_flush(const fs::path& path, const std::string& text) {
    std::FILE* file = std::fopen(path.string().c_str(), "wb");
    if (file == nullptr) return false;
    const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size() && flush_to_disk(file);
    return (std::fclose(file) == 0) && written;
}

}  // namespace

std::map<std::string, std::string> read_files(const fs::path& folder) {
    const FolderSource source(folder);
    std::map<std::string, std::string> files;
    for (const auto& name : source.list().files)
        if (auto text = source.read(name)) files.emplace(name, std::move(*text));
    return files;
}

std::optional<std::string> read_file(const fs::path& folder, const std::string& name) {
    return FolderSource(folder).read(name);
}

bool can_be_written(const fs::path& folder, const std::string& name) {
    std::error_code error;
    const fs::path file = path_of(folder, name);
    const auto permissions = fs::status(fs::exists(file, error) ? file : folder, error).permissions();
    if (error || (permissions & fs::perms::owner_write) == fs::perms::none) return false;
    return !fs::exists(file, error) || std::ofstream(file, std::ios::binary | std::ios::app).is_open();
}

void write_file(const fs::path& folder, const std::string& name, const std::string& text) {
    const fs::path file = path_of(folder, name);
    fs::path beside = file;
    beside += ".new";
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (!write_and_flush(beside, text)) {
        fs::remove(beside, error);
        throw not_written(file);
    }
    fs::rename(beside, file, error);
    if (error) throw not_written(file);
}

fs::path copy_pack(const fs::path& folder, const fs::path& packs, const std::string& new_id) {
    const fs::path copy = packs / new_id;
    for (const auto& [name, text] : read_files(folder)) {
        std::string own = text;
        if (name == "pack.json")
            if (const auto change = plan_edit(text, SetValue{"/id", json_string(new_id)})) own = applied(text, *change);
        write_file(copy, name, own);
    }
    return copy;
}

}  // namespace haoping
