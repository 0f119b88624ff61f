#pragma once

#include <map>
#include <optional>
#include <vector>

#include "progress/course.h"
#include "progress/past_work.h"
#include "progress/work_memory.h"

namespace haoping {

// How one case went so far, and when it falls due again. Each attempt that came to an end is a review of the case: it
// was passed when its mark reached `solid_from` (progress/mastery.h) and no rule was broken. An attempt with a reply
// written beside a model answer is no review.
struct CaseProgress {
    int attempts = 0;            // finished ones
    std::optional<double> best;  // 0–1
    bool opened = false;
    std::optional<double> last;  // 0–1, of the newest review
    WorkMemory memory = {};
    std::optional<Instant> due;  // empty before it was passed once
};
using CasesProgress = std::map<CaseRef, CaseProgress>;  // every case of the course

CasesProgress case_progress(const Course&, const PastWork&);

bool is_due(const CaseProgress&, Instant now);

// Cases to work on again now, those least likely to be passed first.
std::vector<CaseRef> cases_to_review(const CasesProgress&, Instant now);
// How many fall due on each of the days that end at `ends`, as StudyRecord::ahead.
std::vector<int> cases_ahead(const CasesProgress&, const std::vector<Instant>& ends);

}  // namespace haoping
