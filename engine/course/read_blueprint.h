#pragma once

#include <string>

#include "course/paper.h"
#include "json/object_reader.h"

namespace haoping {

// A file under papers/; `id` is its name. Empty when something in it is wrong.
std::optional<PaperBlueprint> read_blueprint(ObjectReader& file, std::string id);

}  // namespace haoping
