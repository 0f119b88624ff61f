#include "learn/learned_marks.h"

#include <algorithm>

#include <fmt/format.h>

#include "learn/cross_validation.h"

namespace haoping {
namespace {

constexpr AnswerScale totals{.lowest = 0, .step = 1, .steps = 100};  // of rubrics

std::vector<const MarkedAnswer*> pointers_to(const std::vector<MarkedAnswer>& answers) {
    std::vector<const MarkedAnswer*> pointers;
    for (const auto& answer : answers) pointers.push_back(&answer);
    return pointers;
}

std::vector<double> scores_of(const std::vector<MarkedAnswer>& answers) {
    std::vector<double> scores;
    for (const auto& answer : answers) scores.push_back(answer.score);
    return scores;
}

bool is_empty(const Answer& answer) { return answer.terms.lengths.front() <= 0; }

}  // namespace

std::string why_not_learnable(const std::vector<MarkedAnswer>& answers) {
    if (answers.size() < fewest_answers) {
        return fmt::format("{} marked answers are too few to learn from: {} are the least, some hundred are better",
                           answers.size(), fewest_answers);
    }
    if (answers.size() > most_answers) {
        return fmt::format("{} marked answers are more than can be learned from at once: at most {}", answers.size(),
                           most_answers);
    }
    const auto scores = scores_of(answers);
    const auto [low, high] = std::minmax_element(scores.begin(), scores.end());
    if (*low == *high)
        return fmt::format("all {} answers have the same mark: there is nothing to learn", scores.size());
    return {};
}

LearnedMarks LearnedMarks::learn(std::string group, std::vector<MarkedAnswer> answers) {
    const bool with_rubric = !answers.front().answer.evidence.empty();
    const AnswerScale scale = with_rubric ? totals : scale_of(scores_of(answers));
    const CrossValidated validated = cross_validate(answers, scale);
    return {std::move(group), std::move(answers), scale, validated.ridge, validated.calibration, validated.report};
}

LearnedMarks::LearnedMarks(std::string group, std::vector<MarkedAnswer> answers, const AnswerScale& scale, double ridge,
                           const Calibration& calibration, const LearnedReport& report)
    : m_group(std::move(group)),
      m_answers(std::move(answers)),
      m_scale(scale),
      m_ridge(ridge),
      m_calibration(calibration),
      m_report(report),
      m_estimator(pointers_to(m_answers), scale, ridge) {}

bool LearnedMarks::keeps_rubric() const {
    if (!m_report.rubric) return false;
    const auto& learned = m_report.learned.agreement.kappa;
    const auto& rubric = m_report.rubric->agreement.kappa;
    return !learned || (rubric && *learned <= *rubric);
}

LearnedMark LearnedMarks::mark(const Answer& answer) const {
    const Estimate estimate = m_estimator(answer);
    LearnedMark result{.score = m_scale.nearest(m_calibration.calibrated(estimate.score)),
                       .estimate = std::clamp(estimate.score, m_scale.lowest, m_scale.highest()),
                       .unsure = Unsure::no,
                       .nearest = estimate.nearest};
    if (is_empty(answer) && !has_rubric()) {
        result.score = result.estimate = m_scale.lowest;
        return result;
    }
    if (keeps_rubric()) {
        result.unsure = Unsure::learned_no_better;
    } else if (estimate.likeness < m_calibration.strange_below) {
        result.unsure = Unsure::unlike_any;
    } else if (uncertainty(estimate, answer, result.score, m_scale) > m_calibration.unsure_above) {
        result.unsure = has_rubric() ? Unsure::far_from_rubric : Unsure::between_marks;
    }
    if (has_rubric() && result.unsure != Unsure::no) result.score = answer.rubric_score;
    return result;
}

}  // namespace haoping
