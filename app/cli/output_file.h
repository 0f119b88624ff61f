#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "cli/command.h"

namespace haoping::cli {

// Where results go: a file, or standard output for "-". Made before the work begins, so that a bad name shows at once;
// what the file held before stays until the first result comes. Failures are CommandErrors.
class OutputFile {
public:
    // `input`: the file the work reads; results may not go into it.
    OutputFile(World& world, std::string name, const std::string& input);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    // On the disk, or with whoever reads, when it returns.
    void write(std::string_view lines);
    const std::string& name() const { return m_name; }

private:
    World& m_world;
    std::string m_name;
    bool m_was_there = false;
    std::ofstream m_file;  // open from the first result on
};

// For what is made once and overwrites nothing. CommandErrors when the file is there, or can't be written.
void refuse_existing(const std::filesystem::path& file);
void write_new_file(const std::filesystem::path& file, std::string_view text);

}  // namespace haoping::cli
