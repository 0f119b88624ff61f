#pragma once

#include <optional>
#include <span>
#include <vector>

#include "learn/marked_answers.h"
#include "learn/ordinal_regression.h"
#include "learn/reply_kernel.h"
#include "learn/ridge.h"
#include "learn/term_table.h"

namespace haoping {

// What the estimator says of one answer. Marks that are learned are drawn towards their mean; see Calibration.
struct Estimate {
    double score = 0;              // on the scale, not rounded
    std::vector<double> at_least;  // [k − 1] = probability of the k-th step; empty on fine scales
    double likeness = 0;           // to the nearest training answer
    std::size_t nearest = 0;       // its index
};

// Learned from marked answers: kernel ridge regression on what the rubric missed (on the whole mark without one), and,
// on scales of few steps and without a rubric, the mean with an ordinal regression. Deterministic: no random numbers,
// one thread, sums in a fixed order.
class MarkEstimator {
public:
    // ridge: how much to mistrust the marks; 0.1 with hundreds of them, more with few.
    MarkEstimator(std::span<const MarkedAnswer* const> training, const AnswerScale& scale, double ridge);

    Estimate operator()(const Answer& answer) const;

private:
    AnswerScale m_scale;
    TermTable m_table;
    ReplyKernel m_kernel;
    Ridge m_ridge;
    std::optional<OrdinalRegression> m_ordinal;
};

}  // namespace haoping
