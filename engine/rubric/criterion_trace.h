#pragma once

#include <vector>

#include "evidence/traced_tests.h"
#include "rubric/rubric.h"

namespace haoping {

// Every test of one level of a criterion.
struct LevelTrace {
    double mark = 1;  // 0–1
    std::vector<TracedTest> tests;
};

// A criterion's levels in its author's order, tried as they are marked.
std::vector<LevelTrace> traced_levels(const CompiledRubric& rubric, std::size_t criterion, const ConceptBank& concepts,
                                      const Analysis& reply, const Facts& facts);

}  // namespace haoping
