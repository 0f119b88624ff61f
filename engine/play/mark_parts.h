#pragma once

#include <optional>
#include <vector>

#include "play/session.h"

namespace haoping {

// What a case's mark is made of: each reply, then the case as a whole.
struct MarkPart {
    std::optional<std::size_t> reply;  // empty: the case as a whole
    double mark = 0;                   // 0–1, before any rule
    double share = 0;                  // of the case's mark; those of all parts make 1
};
std::vector<MarkPart> parts_of_mark(const Pack&, const Session&, const Marks& whole);

}  // namespace haoping
