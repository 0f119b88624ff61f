#pragma once

#include <span>
#include <vector>

namespace haoping {

// Columns of numbers brought to mean 0 and spread 1 over the training rows. A column that never varies becomes 0.
class DenseFeatures {
public:
    DenseFeatures() = default;
    explicit DenseFeatures(const std::vector<std::vector<double>>& rows);  // all of one length

    std::vector<double> standardised(std::span<const double> row) const;
    const std::vector<std::vector<double>>& training() const { return m_training; }

private:
    std::vector<double> m_mean;
    std::vector<double> m_spread;
    std::vector<std::vector<double>> m_training;  // standardised
};

// exp(−distance² ÷ (2 × columns)): 1 for equal rows. 0 when there are no columns.
double nearness(std::span<const double> a, std::span<const double> b);

}  // namespace haoping
