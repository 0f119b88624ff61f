#include "learn/cross_validation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "learn/random_numbers.h"

namespace haoping {
namespace {

constexpr std::size_t fold_count = 10;
constexpr double unsure_share = 0.20;   // of the answers go to a person
constexpr double strange_share = 0.01;  // of the answers are taken for unlike any other
constexpr double largest_spread = 4;    // where nothing can be learned, estimates hardly vary at all
constexpr double ridge_without_rubric = 0.1;
constexpr std::array ridges_beside_rubric{0.3, 1.0, 3.0};  // few marks: more mistrust

using Estimates = std::vector<Estimate>;

bool has_rubric(const std::vector<MarkedAnswer>& answers) { return !answers.front().answer.evidence.empty(); }

Estimates estimate_out_of_fold(const std::vector<MarkedAnswer>& answers, const AnswerScale& scale,
                               const std::vector<std::size_t>& folds, double ridge) {
    Estimates estimates(answers.size());
    for (std::size_t fold = 0; fold < fold_count; ++fold) {
        std::vector<const MarkedAnswer*> training;
        for (std::size_t at = 0; at < answers.size(); ++at) {
            if (folds[at] != fold) training.push_back(&answers[at]);
        }
        if (training.size() == answers.size()) continue;
        const MarkEstimator estimator(training, scale, ridge);
        for (std::size_t at = 0; at < answers.size(); ++at) {
            if (folds[at] == fold) estimates[at] = estimator(answers[at].answer);
        }
    }
    return estimates;
}

double squared_error(const Estimates& estimates, const std::vector<MarkedAnswer>& answers) {
    double sum = 0;
    for (std::size_t at = 0; at < answers.size(); ++at) {
        const double error = estimates[at].score - answers[at].score;
        sum += error * error;
    }
    return sum;
}

struct MeanAndSpread {
    double mean = 0;
    double spread = 0;
};

template <typename Value>
MeanAndSpread mean_and_spread(std::size_t count, const Value& value) {
    MeanAndSpread result;
    const auto n = static_cast<double>(count);
    for (std::size_t at = 0; at < count; ++at) result.mean += value(at) / n;
    for (std::size_t at = 0; at < count; ++at) {
        result.spread += (value(at) - result.mean) * (value(at) - result.mean) / n;
    }
    result.spread = std::sqrt(result.spread);
    return result;
}

// From the answers of all folds but one (or of all, when there is no such fold).
Calibration calibrate(const Estimates& estimates, const std::vector<MarkedAnswer>& answers,
                      const std::vector<std::size_t>& folds, std::size_t without) {
    Calibration calibration;
    if (has_rubric(answers)) return calibration;  // the rubric's marks vary as marks do
    std::vector<std::size_t> used;
    for (std::size_t at = 0; at < answers.size(); ++at) {
        if (folds[at] != without) used.push_back(at);
    }
    const auto estimated = mean_and_spread(used.size(), [&](std::size_t at) { return estimates[used[at]].score; });
    const auto given = mean_and_spread(used.size(), [&](std::size_t at) { return answers[used[at]].score; });
    calibration.mean_estimate = estimated.mean;
    calibration.mean_given = given.mean;
    calibration.spread = estimated.spread > 0 ? std::min(given.spread / estimated.spread, largest_spread) : 1;
    return calibration;
}

double quantile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

class Comparison {
public:
    explicit Comparison(const AnswerScale& scale)
        : m_scale(scale), m_kappa_scale{scale.steps, scale.has_few_steps() ? 1 : std::max(1, scale.steps / 10)} {}
    void add(double given, double computed) {
        const double range = m_scale.highest() - m_scale.lowest;
        m_pairs.push_back({(given - m_scale.lowest) / range, (computed - m_scale.lowest) / range});
    }
    Agreement agreement() const { return agreement_of(m_pairs, m_kappa_scale); }
    Measured measured() const {
        std::vector<PairSums> sums(m_pairs.size());
        for (std::size_t at = 0; at < sums.size(); ++at) sums[at].add(m_pairs[at], m_kappa_scale);
        return {agreement(), bootstrap_kappa(sums)};
    }

private:
    AnswerScale m_scale;
    MarkScale m_kappa_scale;
    std::vector<MarkPair> m_pairs;
};

LearnedReport report_of(const std::vector<MarkedAnswer>& answers, const AnswerScale& scale,
                        const std::vector<double>& scores, const std::vector<bool>& unsure) {
    Comparison all(scale), rubric(scale), of_sure(scale), of_unsure(scale);
    for (std::size_t at = 0; at < answers.size(); ++at) {
        const auto& [id, text, given, answer] = answers[at];
        const double kept = has_rubric(answers) && unsure[at] ? answer.rubric_score : scores[at];
        all.add(given, kept);
        rubric.add(given, answer.rubric_score);
        (unsure[at] ? of_unsure : of_sure).add(given, kept);
    }
    LearnedReport report{.answers = answers.size(),
                         .learned = all.measured(),
                         .rubric = {},
                         .unsure_share = 0,
                         .sure = of_sure.agreement(),
                         .unsure = of_unsure.agreement()};
    if (has_rubric(answers)) report.rubric = rubric.measured();
    report.unsure_share = static_cast<double>(report.unsure.n) / static_cast<double>(answers.size());
    return report;
}

}  // namespace

double uncertainty(const Estimate& estimate, const Answer& answer, double score, const AnswerScale& scale) {
    if (!answer.evidence.empty()) return std::abs(estimate.score - answer.rubric_score);
    if (estimate.at_least.empty()) return 1 - estimate.likeness;
    double expected = 0;
    double reached = 1;
    for (int category = 0; category <= scale.steps; ++category) {
        const double next = category < scale.steps ? estimate.at_least[static_cast<std::size_t>(category)] : 0;
        const double apart = scale.score(category) - score;
        expected += (reached - next) * apart * apart;
        reached = next;
    }
    return expected;
}

std::vector<std::size_t> stratified_folds(const std::vector<MarkedAnswer>& answers, std::size_t folds) {
    std::vector<std::size_t> order(answers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    RandomNumbers random(1);
    random.shuffle(order);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return answers[a].score < answers[b].score; });
    std::vector<std::size_t> result(answers.size());
    for (std::size_t place = 0; place < order.size(); ++place) result[order[place]] = place % folds;
    return result;
}

CrossValidated cross_validate(const std::vector<MarkedAnswer>& answers, const AnswerScale& scale) {
    const auto folds = stratified_folds(answers, fold_count);
    CrossValidated result{.ridge = ridge_without_rubric, .calibration = {}, .report = {}};
    Estimates estimates;
    if (has_rubric(answers)) {
        for (const double ridge : ridges_beside_rubric) {
            auto tried = estimate_out_of_fold(answers, scale, folds, ridge);
            if (!estimates.empty() && squared_error(tried, answers) >= squared_error(estimates, answers)) continue;
            estimates = std::move(tried);
            result.ridge = ridge;
        }
    } else {
        estimates = estimate_out_of_fold(answers, scale, folds, result.ridge);
    }
    std::vector<double> scores, doubts, likeness;
    for (std::size_t at = 0; at < answers.size(); ++at) {
        const auto calibration = calibrate(estimates, answers, folds, folds[at]);
        scores.push_back(scale.nearest(calibration.calibrated(estimates[at].score)));
        doubts.push_back(uncertainty(estimates[at], answers[at].answer, scores.back(), scale));
        likeness.push_back(estimates[at].likeness);
    }
    result.calibration = calibrate(estimates, answers, folds, fold_count);
    result.calibration.unsure_above = quantile(doubts, 1 - unsure_share);
    result.calibration.strange_below = quantile(likeness, strange_share);
    std::vector<bool> unsure;
    for (std::size_t at = 0; at < answers.size(); ++at) {
        unsure.push_back(doubts[at] > result.calibration.unsure_above ||
                         likeness[at] < result.calibration.strange_below);
    }
    result.report = report_of(answers, scale, scores, unsure);
    return result;
}

}  // namespace haoping
