#pragma once

#include <string>
#include <string_view>

#include "json/source_map.h"

namespace haoping {

// The JSON pointer of the innermost key or value that stands at the place; "" for the whole. Also when the text is no
// JSON as a whole: then always "".
std::string pointer_at(std::string_view text, Position place);

// One more step: "/criteria" and "3", with / and ~ of a key escaped.
std::string pointer_to(std::string_view parent, std::string_view key);
std::string pointer_to(std::string_view parent, std::size_t index);

// The key that a step of a pointer names: "a~1b" is "a/b".
std::string key_of_step(std::string_view step);

// "/a/b" is within "/a" and within itself.
bool is_within(std::string_view pointer, std::string_view parent);

}  // namespace haoping
