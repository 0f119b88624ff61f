#pragma once

#include <vector>

#include "learn/learned_marks.h"

namespace haoping {

// What was learned, and how well that went, without the answer itself in the hand of who marks it.
struct CrossValidated {
    double ridge = 0;
    Calibration calibration;
    LearnedReport report;
};
CrossValidated cross_validate(const std::vector<MarkedAnswer>& answers, const AnswerScale& scale);

// Of an estimate, on the scale: the expected square of the distance between this mark and a person's; without
// probabilities the distance to the rubric's mark; without a rubric how unlike the answer is to all that were learned.
double uncertainty(const Estimate& estimate, const Answer& answer, double score, const AnswerScale& scale);

// Answers over folds so that each fold holds all marks in proportion. Always the same for the same marks.
std::vector<std::size_t> stratified_folds(const std::vector<MarkedAnswer>& answers, std::size_t folds);

}  // namespace haoping
