#pragma once

#include <functional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "cli/command.h"
#include "rubric/assessment.h"

namespace haoping::cli {

// A file of JSON Lines: one object a line; empty lines are passed over.
struct JsonLines {
    struct Line {
        std::size_t number = 0;  // 1-based
        std::string text;
    };
    std::string file;  // as problems name it
    std::vector<Line> lines;
};
JsonLines read_json_lines(World& world, const std::string& file);

// Calls `work` with the index of every line, on `jobs` threads; it must not depend on the order. What it throws is
// printed as "file:line: …", in the order of the lines. Returns the numbers of lines that went wrong.
std::size_t for_each_line(World& world, const JsonLines& lines, unsigned jobs,
                          const std::function<void(std::size_t)>& work);

// {"id", "scenario", "text", "actions"?, "step"?}, marked by its step's rubric.
struct MarkedLine {
    std::string id;
    std::string scenario;
    std::string step;
    std::string text;
    Assessment assessment;
};
// Throws, in plain words, what is wrong with the line.
MarkedLine mark_reply_line(const Pack& pack, const nlohmann::json& line, const SpellingDictionary* dictionary);

// A string as it is, anything else as JSON writes it: ids may be numbers.
std::string id_of(const nlohmann::json& value);

}  // namespace haoping::cli
