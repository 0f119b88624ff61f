#pragma once

#include <string_view>
#include <vector>

#include "ui/text_layout.h"

namespace haoping::ui {

// Where `wanted` stands in the text, in order and not overlapping; capitals and small letters are the same.
std::vector<ByteRange> find_all(std::string_view text, std::string_view wanted);

}  // namespace haoping::ui
