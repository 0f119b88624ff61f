#pragma once

#include <span>
#include <string_view>

#include "evidence/expression.h"

namespace haoping {

// Greetings or closing formulas in phrase notation; empty for elements that need none.
std::span<const std::string_view> formulas_of(StructureElement element);

}  // namespace haoping
