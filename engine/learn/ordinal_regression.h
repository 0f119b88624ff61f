#pragma once

#include <span>
#include <vector>

#include "learn/dense_features.h"
#include "learn/term_table.h"

namespace haoping {

// How likely a reply reaches each category: one L2-regularised logistic regression for each "at least k" (liblinear),
// over the terms of all families and the lengths.
class OrdinalRegression {
public:
    // categories[i] of reply i: 0 … highest.
    OrdinalRegression(const TermTable& table, std::span<const ReplyTerms* const> training,
                      std::span<const int> categories, int highest);

    // [k − 1] = probability of at least k; never rising.
    std::vector<double> at_least(const TermTable& table, const ReplyTerms& reply) const;

private:
    struct Step {  // one logistic regression
        std::vector<double> weights;
        double bias = 0;
    };
    struct Feature {
        std::size_t number = 0;
        double value = 0;
    };
    std::vector<Feature> features_of(const TermTable& table, const ReplyTerms& reply) const;
    Step fit(const std::vector<std::vector<Feature>>& rows, const std::vector<double>& reaches) const;

    std::array<std::size_t, term_families> m_first{};  // number of a family's first feature
    std::array<double, term_families> m_value{};       // of a term that occurs
    std::size_t m_first_length = 0;
    DenseFeatures m_lengths;
    std::vector<Step> m_steps;
};

}  // namespace haoping
