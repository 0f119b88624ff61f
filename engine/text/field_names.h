#pragma once

#include "text/atoms.h"

namespace haoping {

// What the atoms [begin, end) between brackets are: "your name" is for somebody to fill in, "photo attached" is not.
enum class FieldName : std::uint8_t {
    none,
    person,  // of whom the letter is about or by
    thing
};
FieldName field_named(const Atoms& atoms, std::uint32_t begin, std::uint32_t end);

}  // namespace haoping
