#include "learn/dense_features.h"

#include <algorithm>
#include <cmath>

namespace haoping {

DenseFeatures::DenseFeatures(const std::vector<std::vector<double>>& rows) {
    if (rows.empty()) return;
    const std::size_t columns = rows.front().size();
    const auto n = static_cast<double>(rows.size());
    m_mean.assign(columns, 0);
    m_spread.assign(columns, 0);
    for (std::size_t column = 0; column < columns; ++column) {
        for (const auto& row : rows) m_mean[column] += row[column] / n;
        for (const auto& row : rows)
            m_spread[column] += (row[column] - m_mean[column]) * (row[column] - m_mean[column]) / n;
        m_spread[column] = std::sqrt(m_spread[column]);
    }
    for (const auto& row : rows) m_training.push_back(standardised(row));
}

std::vector<double> DenseFeatures::standardised(std::span<const double> row) const {
    std::vector<double> result(m_mean.size());
    for (std::size_t column = 0; column < std::min(row.size(), result.size()); ++column) {
        result[column] = m_spread[column] > 1e-9 ? (row[column] - m_mean[column]) / m_spread[column] : 0;
    }
    return result;
}

double nearness(std::span<const double> a, std::span<const double> b) {
    if (a.empty()) return 0;
    double squares = 0;
    for (std::size_t column = 0; column < a.size(); ++column)
        squares += (a[column] - b[column]) * (a[column] - b[column]);
    return std::exp(-squares / (2 * static_cast<double>(a.size())));
}

}  // namespace haoping
