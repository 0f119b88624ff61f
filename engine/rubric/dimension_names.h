#pragma once

#include <array>

#include "json/value_reader.h"
#include "rubric/rubric.h"

namespace haoping {

// The words of packs and of the store for what a criterion is about.
inline constexpr std::array dimension_names{
    EnumName<Dimension>{"facts", Dimension::facts},
    EnumName<Dimension>{"solution", Dimension::solution},
    EnumName<Dimension>{"empathy", Dimension::empathy},
    EnumName<Dimension>{"communication", Dimension::communication},
    EnumName<Dimension>{"language", Dimension::language},
    EnumName<Dimension>{"compliance", Dimension::compliance},
};

}  // namespace haoping
