#pragma once

#include <span>
#include <vector>

namespace haoping {

// Kernel ridge regression: mean + Σ weight × likeness, weights = (K + ridge·1)⁻¹ (targets − mean).
struct Ridge {
    double mean = 0;
    std::vector<double> weights;

    double operator()(std::span<const double> likeness) const;
};

// `likeness` is symmetric; row i belongs to targets[i]. ridge > 0.
Ridge fit_ridge(const std::vector<std::vector<double>>& likeness, std::span<const double> targets, double ridge);

}  // namespace haoping
