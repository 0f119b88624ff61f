#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/carry_note.h"

namespace haoping {

// The files of a zip archive by the paths that stand in it. Nothing is written anywhere, so a path may be anything.
// How many files there are and how many bytes they unpack to is bounded by counting; beyond, nothing is read, and
// noted.
struct UnpackedArchive {
    std::map<std::string, std::string> files;
    std::vector<CarryNote> notes;
};
UnpackedArchive unpack(std::string_view bytes);

// The same files give the same bytes. Empty: there is no memory for it.
std::string pack_archive(const std::map<std::string, std::string>& files);

inline constexpr std::size_t most_archive_files = 10'000;
inline constexpr std::size_t largest_unpacked_megabytes = 128;

}  // namespace haoping
