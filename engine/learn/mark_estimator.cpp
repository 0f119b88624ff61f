#include "learn/mark_estimator.h"

#include <algorithm>

namespace haoping {
namespace {

constexpr double ridge_share = 0.6;  // of the mean with the ordinal regression

std::vector<const ReplyTerms*> terms_of(std::span<const MarkedAnswer* const> answers) {
    std::vector<const ReplyTerms*> terms;
    for (const auto* answer : answers) terms.push_back(&answer->answer.terms);
    return terms;
}

std::vector<double> missed_by_rubric(std::span<const MarkedAnswer* const> answers) {
    std::vector<double> rest;
    for (const auto* answer : answers) rest.push_back(answer->score - answer->answer.rubric_score);
    return rest;
}

std::vector<std::vector<double>> evidence_of(std::span<const MarkedAnswer* const> answers) {
    std::vector<std::vector<double>> rows;
    for (const auto* answer : answers) rows.push_back(answer->answer.evidence);
    return rows;
}

std::vector<int> categories_of(std::span<const MarkedAnswer* const> answers, const AnswerScale& scale) {
    std::vector<int> categories;
    for (const auto* answer : answers) categories.push_back(scale.category(answer->score));
    return categories;
}

}  // namespace

MarkEstimator::MarkEstimator(std::span<const MarkedAnswer* const> training, const AnswerScale& scale, double ridge)
    : m_scale(scale),
      m_table(terms_of(training)),
      m_kernel(m_table, terms_of(training), evidence_of(training), missed_by_rubric(training)) {
    std::vector<std::vector<double>> likeness;
    for (const auto* answer : training) {
        likeness.push_back(m_kernel.row(m_table, answer->answer.terms, answer->answer.evidence));
    }
    m_ridge = fit_ridge(likeness, missed_by_rubric(training), ridge);
    const bool with_rubric = !training.front()->answer.evidence.empty();
    if (!with_rubric && scale.has_few_steps()) {
        m_ordinal.emplace(m_table, terms_of(training), categories_of(training, scale), scale.steps);
    }
}

Estimate MarkEstimator::operator()(const Answer& answer) const {
    const auto likeness = m_kernel.row(m_table, answer.terms, answer.evidence);
    const auto nearest = std::max_element(likeness.begin(), likeness.end());
    Estimate estimate{.score = answer.rubric_score + m_ridge(likeness),
                      .at_least = {},
                      .likeness = *nearest,
                      .nearest = static_cast<std::size_t>(nearest - likeness.begin())};
    if (m_ordinal) {
        estimate.at_least = m_ordinal->at_least(m_table, answer.terms);
        double expected = m_scale.lowest;
        for (const double reached : estimate.at_least) expected += m_scale.step * reached;
        estimate.score = ridge_share * estimate.score + (1 - ridge_share) * expected;
    }
    return estimate;
}

}  // namespace haoping
