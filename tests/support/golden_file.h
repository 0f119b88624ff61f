#pragma once

#include <filesystem>
#include <string>

namespace haoping::test {

// Empty when the file says the same; otherwise the lines that differ, with - for the file's and + for the shown ones.
// With HAOPING_WRITE_GOLDENS in the environment it writes the file instead.
std::string difference_to_golden(const std::filesystem::path& file, const std::string& shown);

}  // namespace haoping::test
