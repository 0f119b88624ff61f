#pragma once

#include <string>
#include <vector>

namespace haoping {

// Rows of fields as one text for the store: a row a line, fields parted by tabs. Tabs and line ends in a field become
// blanks.
using KeptLines = std::vector<std::vector<std::string>>;
std::string text_of(const KeptLines& lines);
KeptLines kept_lines(const std::string& text);

}  // namespace haoping
