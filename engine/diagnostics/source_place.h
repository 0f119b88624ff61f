#pragma once

#include <string>

#include "diagnostics/diagnostic.h"

namespace haoping {

// Where something stands in an author's file. Structs read from files carry it, so that later checks can point there.
struct SourcePlace {
    std::string file;
    Position begin;
    Position end;

    bool operator==(const SourcePlace&) const = default;
};

}  // namespace haoping
