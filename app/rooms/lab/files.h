#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace haoping {

// The files of a pack's folder for the rubric lab. Names are relative, with '/'. Failures of the disk are StoreErrors.

std::map<std::string, std::string> read_files(const std::filesystem::path& folder);
std::optional<std::string> read_file(const std::filesystem::path& folder, const std::string& name);
bool can_be_written(const std::filesystem::path& folder, const std::string& name);
// All or nothing: written beside, flushed to the disk, then put in the old one's place.
void write_file(const std::filesystem::path& folder, const std::string& name, const std::string& text);
// The pack again under an id of its own in `packs`; returns the new folder.
std::filesystem::path copy_pack(const std::filesystem::path& folder, const std::filesystem::path& packs,
                                const std::string& new_id);

}  // namespace haoping
