#pragma once

#include <map>
#include <string>
#include <vector>

#include "pack/load_pack.h"

namespace haoping::growth {

// A pack in which one thing that can be counted stands so many times.
struct GrowingPack {
    std::map<std::string, std::string> files;
    FindPack find_pack;  // what it requires
};

// What can grow: "steps", "gotos", "criteria" …
std::vector<std::string> kinds();

// Throws std::out_of_range for a kind that there is not.
GrowingPack grown(const std::string& kind, std::size_t count, const std::string& small_pack);

}  // namespace haoping::growth
