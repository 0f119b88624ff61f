#include "learn/reply_kernel.h"

#include <algorithm>
#include <cmath>

namespace haoping {
namespace {

// Shares of the sum, found by cross-validation on short answers; anything near does as well.
constexpr double family_share = 1.0 / 3;
constexpr double lengths_share = 0.1;
constexpr double evidence_share = 0.5;

struct Scores {
    std::vector<double> centred;
    double spread = 0;
};

Scores centred(std::span<const double> scores) {
    Scores result;
    const auto n = static_cast<double>(scores.size());
    double mean = 0;
    for (const double score : scores) mean += score / n;
    for (const double score : scores) {
        result.centred.push_back(score - mean);
        result.spread += (score - mean) * (score - mean) / n;
    }
    result.spread = std::sqrt(result.spread);
    return result;
}

double squared_weight(const std::vector<std::uint32_t>& replies, const Scores& scores) {
    if (scores.spread <= 0) return 1;
    double sum = 0;
    for (const auto reply : replies) sum += scores.centred[reply];
    const auto count = static_cast<double>(replies.size());
    const double chance = count * (1 - count / static_cast<double>(scores.centred.size()));
    const double z = sum / (scores.spread * std::sqrt(std::max(chance, 0.5)));
    return (1 + std::abs(z)) * (1 + std::abs(z));
}

double root_norm(const std::vector<std::uint32_t>& terms, const std::vector<double>& weights) {
    double sum = 0;
    for (const auto term : terms) sum += weights[term];
    return std::sqrt(std::sqrt(sum));
}

std::vector<std::vector<double>> lengths_of(std::span<const ReplyTerms* const> replies) {
    std::vector<std::vector<double>> rows;
    for (const auto* reply : replies) rows.emplace_back(reply->lengths.begin(), reply->lengths.end());
    return rows;
}

}  // namespace

ReplyKernel::ReplyKernel(const TermTable& table, std::span<const ReplyTerms* const> training,
                         std::span<const std::vector<double>> evidence, std::span<const double> scores)
    : m_lengths(lengths_of(training)), m_evidence(std::vector<std::vector<double>>(evidence.begin(), evidence.end())) {
    const Scores marks = centred(scores);
    for (std::size_t index = 0; index < term_families; ++index) {
        const auto& terms = table.family(index);
        Family& family = m_families[index];
        for (const auto& replies : terms.replies) family.weights.push_back(squared_weight(replies, marks));
        double sum = 0;
        for (const auto& reply : terms.terms) {
            family.root_norms.push_back(root_norm(reply, family.weights));
            sum += family.root_norms.back() * family.root_norms.back();
        }
        if (sum > 0) family.mean_norm = sum / static_cast<double>(terms.terms.size());
    }
}

std::vector<double> ReplyKernel::row(const TermTable& table, const ReplyTerms& reply,
                                     std::span<const double> evidence) const {
    std::vector<double> likeness(table.replies(), 0);
    std::vector<double> shared(table.replies());
    for (std::size_t index = 0; index < term_families; ++index) {
        const Family& family = m_families[index];
        const auto known = table.known(reply, index);
        const double own = root_norm(known, family.weights);
        if (own <= 0) continue;
        std::fill(shared.begin(), shared.end(), 0);
        for (const auto term : known) {
            for (const auto other : table.family(index).replies[term]) shared[other] += family.weights[term];
        }
        for (std::size_t other = 0; other < shared.size(); ++other) {
            if (shared[other] <= 0) continue;
            likeness[other] += family_share * shared[other] / (own * family.root_norms[other] * family.mean_norm);
        }
    }
    const auto lengths = m_lengths.standardised(reply.lengths);
    const auto found = m_evidence.standardised(evidence);
    for (std::size_t other = 0; other < likeness.size(); ++other) {
        likeness[other] += lengths_share * nearness(lengths, m_lengths.training()[other]);
        likeness[other] += evidence_share * nearness(found, m_evidence.training()[other]);
        const double half = (1 + likeness[other]) / 2;
        likeness[other] = half * half;
    }
    return likeness;
}

}  // namespace haoping
