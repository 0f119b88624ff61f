#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "course/quiz_item.h"

namespace haoping {

// A file under quiz/, laid out as the shipped ones. A language that a text lacks is left out: its author adds it.
std::string quiz_file_text(std::string_view unit, const std::vector<QuizItem>& items);

// How many items a unit's file may hold.
inline constexpr std::size_t most_items_of_a_unit = 100;

}  // namespace haoping
