#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "course/unit_page.h"
#include "diagnostics/diagnostics.h"

namespace haoping {

// `name` is "course/ORD-12.en.md". Empty, and reported, when the name or the text can't be read.
std::optional<UnitPage> read_page(const std::string& name, std::string_view text, Diagnostics& diagnostics);

}  // namespace haoping
