#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "course/course_texts.h"

namespace haoping::cli {

// Which pack has a quiz item: item id → pack id.
using ItemOwners = std::map<std::string, std::string, std::less<>>;

// Of all installed packs but this one.
ItemOwners item_owners(const World& world, std::string_view except_pack);

// Items whose ids other packs have too: what is answered of the one would count for the other.
std::vector<Diagnostic> items_of_others(const CourseTexts& texts, const ItemOwners& owners);

}  // namespace haoping::cli
