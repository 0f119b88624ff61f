#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>

#include "pack/load_pack.h"

namespace haoping {

// A pack as one file to hand on, which ends in .hao: a zip archive of what stands in the pack's folder, its pack.json
// at the top.
inline constexpr std::string_view pack_file_ending = ".hao";

struct PackFile {
    std::string id;                            // of its pack.json
    std::map<std::string, std::string> files;  // by their names in the pack
};

enum class PackFileFault : std::uint8_t {
    not_an_archive,   // detail: what the archive's reader says
    too_many_files,   // detail: how many there may be
    too_large,        // detail: the name of one file, or empty for all together
    unsafe_name,      // detail: the name, which leads out of the folder or works on one system only
    unreadable_file,  // detail: its name
    no_pack,          // no pack.json with an id at the top
};
struct RefusedPackFile {
    PackFileFault fault{};
    std::string detail;
};

// What an archive holds, bounded by counting. Folders of their own around the pack, as some programs add one, and what
// systems leave in archives of theirs are taken away. Nothing is looked for in the files but the pack's id.
std::variant<PackFile, RefusedPackFile> read_pack_file(std::string_view bytes);

// The bytes to keep under id + pack_file_ending. The same files give the same bytes.
std::variant<std::string, RefusedPackFile> write_pack_file(const FileSource& pack);

}  // namespace haoping
