#pragma once

#include <cstdint>
#include <string>

#include "cli/command.h"

namespace haoping::cli {

struct QuizArguments {
    std::string pack = "core";
    std::string language;  // "en", "zh"; empty: the terminal's
    std::string paper;     // id of the blueprint; empty: the first
    std::uint64_t seed = 1;
    std::string out;              // folder, or a file
    std::string format = "gift";  // of an export
    std::string file;             // an import: what is read
    std::string unit;             // an import: of all questions; empty: as they are filed
    std::string source = "practice";
};

}  // namespace haoping::cli
