#include "learn/ordinal_regression.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <linear.h>

namespace haoping {
namespace {

constexpr double cost = 6;  // liblinear's C; from 3 to 10 it makes no difference
constexpr double tolerance = 0.01;
constexpr double lengths_value = 0.3;  // lengths beside terms

struct FreeModel {
    void operator()(model* fitted) const { free_and_destroy_model(&fitted); }
};

double probability(double decision) { return 1 / (1 + std::exp(-decision)); }

}  // namespace

OrdinalRegression::OrdinalRegression(const TermTable& table, std::span<const ReplyTerms* const> training,
                                     std::span<const int> categories, int highest) {
    for (std::size_t index = 0; index < term_families; ++index) {
        const auto& family = table.family(index);
        double terms = 0;
        for (const auto& reply : family.terms) terms += static_cast<double>(reply.size());
        m_value[index] = terms > 0 ? 1 / std::sqrt(terms / static_cast<double>(training.size())) : 0;
        m_first[index] = m_first_length;
        m_first_length += family.replies.size();
    }
    std::vector<std::vector<double>> lengths;
    for (const auto* reply : training) lengths.emplace_back(reply->lengths.begin(), reply->lengths.end());
    m_lengths = DenseFeatures(lengths);
    std::vector<std::vector<Feature>> rows;
    for (const auto* reply : training) rows.push_back(features_of(table, *reply));
    for (int step = 1; step <= highest; ++step) {
        std::vector<double> reaches;
        for (const int category : categories) reaches.push_back(category >= step ? 1 : -1);
        m_steps.push_back(fit(rows, reaches));
    }
}

std::vector<OrdinalRegression::Feature> OrdinalRegression::features_of(const TermTable& table,
                                                                       const ReplyTerms& reply) const {
    std::vector<Feature> features;
    for (std::size_t index = 0; index < term_families; ++index) {
        for (const auto term : table.known(reply, index)) features.push_back({m_first[index] + term, m_value[index]});
    }
    const auto lengths = m_lengths.standardised(reply.lengths);
    for (std::size_t at = 0; at < lengths.size(); ++at) {
        features.push_back({m_first_length + at, lengths_value * lengths[at]});
    }
    std::sort(features.begin(), features.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    return features;
}

OrdinalRegression::Step OrdinalRegression::fit(const std::vector<std::vector<Feature>>& rows,
                                               const std::vector<double>& reaches) const {
    const std::size_t count = m_first_length + length_features;
    Step step{.weights = std::vector<double>(count, 0), .bias = 0};
    const auto reaching = std::count(reaches.begin(), reaches.end(), 1.0);
    const auto all = static_cast<std::ptrdiff_t>(reaches.size());
    if (reaching == 0 || reaching == all) {  // nothing to tell apart; liblinear needs both sides
        step.bias = reaching == 0 ? -5 : 5;
        return step;
    }
    std::vector<std::vector<feature_node>> nodes;
    std::vector<feature_node*> starts;
    for (const auto& row : rows) {
        auto& line = nodes.emplace_back();
        for (const auto& feature : row) line.push_back({static_cast<int>(feature.number + 1), feature.value});
        line.push_back({static_cast<int>(count + 1), 1});  // the bias
        line.push_back({-1, 0});
        starts.push_back(line.data());
    }
    auto targets = reaches;
    problem to_solve{.l = static_cast<int>(rows.size()),
                     .n = static_cast<int>(count + 1),
                     .y = targets.data(),
                     .x = starts.data(),
                     .bias = 1};
    parameter settings{};
    settings.solver_type = L2R_LR;  // a trust region method: no random order as in the dual solvers
    settings.eps = tolerance;
    settings.C = cost;
    set_print_string_function([](const char*) {});  // it reports on standard output otherwise
    const std::unique_ptr<model, FreeModel> fitted(train(&to_solve, &settings));
    const double sign = fitted->label[0] > 0 ? 1 : -1;  // weights speak for the label that came first
    for (std::size_t at = 0; at < count; ++at) step.weights[at] = sign * fitted->w[at];
    step.bias = sign * fitted->w[count];
    return step;
}

std::vector<double> OrdinalRegression::at_least(const TermTable& table, const ReplyTerms& reply) const {
    const auto features = features_of(table, reply);
    std::vector<double> result;
    for (const auto& step : m_steps) {
        double decision = step.bias;
        for (const auto& feature : features) decision += step.weights[feature.number] * feature.value;
        const double reached = probability(decision);
        result.push_back(result.empty() ? reached : std::min(reached, result.back()));
    }
    return result;
}

}  // namespace haoping
