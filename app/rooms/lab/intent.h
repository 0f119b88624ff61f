#pragma once

#include <variant>

#include "rooms/lab/wish.h"

namespace haoping {

struct GoRubrics {};  // the rubric lab
struct Lab {
    LabWish wish;
};

using LabIntent = std::variant<GoRubrics, Lab>;
inline bool only_looks(const LabIntent&) { return false; }

}  // namespace haoping
