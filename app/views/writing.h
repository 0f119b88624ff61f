#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace haoping {

enum class FindingKind : std::uint8_t {
    spelling,  // not in the dictionary
    repeated,  // "the the"
    small_i,   // "i" for "I"
};

// Something in the draft that may be a slip.
struct WritingFinding {
    Span span;
    FindingKind kind = FindingKind::spelling;
    std::string word;                  // as it stands
    std::vector<std::string> choices;  // what may have been meant, best first, at most five
    bool looked_up = true;             // false: the dictionary is still being asked for choices
    bool operator==(const WritingFinding&) const = default;
};

// Where the findings of one text stand in another; those that the change touched are gone.
std::vector<WritingFinding> moved_findings(const std::vector<WritingFinding>& findings, std::string_view from,
                                           std::string_view to);

}  // namespace haoping
