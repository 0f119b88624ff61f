#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace haoping::measure {

// Fields between commas; a quoted field may hold commas, line breaks and doubled quotes (RFC 4180).
std::vector<std::vector<std::string>> read_csv(std::string_view text);

}  // namespace haoping::measure
