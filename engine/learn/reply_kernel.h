#pragma once

#include <array>
#include <span>
#include <vector>

#include "learn/dense_features.h"
#include "learn/term_table.h"

namespace haoping {

// How alike two replies are, as learned from marked ones. Terms weigh by how clearly they go with the mark:
// weight = 1 + |z|, z being the standard score of the mean mark of the replies that hold the term. For each family
//     Σ weight² of shared terms ÷ (own sum × other's sum)^¼
// (between a plain product and a cosine, so that length still counts), brought to mean 1 over the training replies.
// Families, lengths and the rubric's evidence are added, and ((1 + sum) ÷ 2)² lets terms work together.
class ReplyKernel {
public:
    // `evidence` rows stand beside the replies; all empty without a rubric.
    ReplyKernel(const TermTable& table, std::span<const ReplyTerms* const> training,
                std::span<const std::vector<double>> evidence, std::span<const double> scores);

    // Likeness to each training reply.
    std::vector<double> row(const TermTable& table, const ReplyTerms& reply, std::span<const double> evidence) const;

private:
    struct Family {
        std::vector<double> weights;     // squared, by term
        std::vector<double> root_norms;  // of training replies: (Σ weight²)^¼
        double mean_norm = 1;
    };
    std::array<Family, term_families> m_families;
    DenseFeatures m_lengths;
    DenseFeatures m_evidence;
};

}  // namespace haoping
