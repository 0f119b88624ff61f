#pragma once

#include <string>

#include "cli/command.h"

namespace haoping::cli {

// The bytes of a file (or of standard input, "-") as UTF-8. What was saved otherwise is read as what it seems to be,
// and that is printed; CommandError when it is no text.
std::string as_utf8(World& world, const std::string& file, const std::string& bytes);

// Every line ends with "\n", whatever system wrote it.
std::string with_line_feeds(std::string_view text);

}  // namespace haoping::cli
