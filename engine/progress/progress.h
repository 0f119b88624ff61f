#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "progress/case_progress.h"
#include "progress/mastery.h"
#include "progress/mistakes.h"
#include "progress/skills.h"

namespace haoping {

// Where somebody stands. Everything in it follows from the packs, the past work and the time.
struct Progress {
    std::map<std::string, UnitProgress> units;  // every unit of the course
    CasesProgress cases;
    std::vector<CaseRef> due_cases;  // to be worked on again now, those least likely to be passed first
    // Units to review now that some case practises, the longest overdue first. Those that a due case is about wait for
    // it: nobody is asked twice for the same.
    std::vector<std::string> due;
    Skills skills;
    std::vector<Mistake> mistakes;  // newest first
    bool is_new = true;             // nothing was ever marked
};

inline constexpr std::size_t mistakes_offered = 5;

Progress progress_of(const Course&, const PastWork&, Instant now);

}  // namespace haoping
