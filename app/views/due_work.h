#pragma once

#include <optional>
#include <string>
#include <vector>

#include "progress/progress.h"
#include "views/texts.h"

namespace haoping {

enum class DueKind : std::uint8_t { of_case, of_unit };

// A case to work on again now, or a unit with the case that trains it.
struct DueWork {
    DueKind kind{};
    CaseRef which;                  // what is opened
    std::string title;              // of the case, or of the unit
    std::string why;                // it is due, in a sentence
    std::string in_short;           // the same in a few words: "Passed 13 Nov · now 72 %"
    std::optional<AttemptId> open;  // an attempt at the case that can be gone on with
};

// Cases first, the most pressing of either kind first.
std::vector<DueWork> due_work(const Course&, const Progress&, Instant now, const Texts&);

std::string why_due(const CaseProgress&, Instant now, const Texts&);

}  // namespace haoping
