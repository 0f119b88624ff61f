#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "progress/mastery.h"
#include "progress/mistakes.h"
#include "progress/skills.h"

namespace haoping {

struct CaseProgress {
    int attempts = 0;            // finished ones
    std::optional<double> best;  // 0–1
    bool opened = false;
};

// Where somebody stands. Everything in it follows from the packs, the past work and the time.
struct Progress {
    std::map<std::string, UnitProgress> units;  // every unit of the course
    std::map<CaseRef, CaseProgress> cases;      // every case
    std::vector<std::string> due;  // units to review now that some case practises, the longest overdue first
    Skills skills;
    std::vector<Mistake> mistakes;  // newest first
    bool is_new = true;             // nothing was ever marked
};

inline constexpr std::size_t mistakes_offered = 5;

Progress progress_of(const Course&, const PastWork&, Instant now);

}  // namespace haoping
