#include "learn/ridge.h"

#include <cmath>

namespace haoping {
namespace {

// In place: the lower triangle becomes the Cholesky factor. The pivots of K + ridge·1 are at least about `ridge`;
// `floor` only guards against rounding.
void factorise(std::vector<std::vector<double>>& matrix, double floor) {
    for (std::size_t row = 0; row < matrix.size(); ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            double sum = matrix[row][column];
            for (std::size_t k = 0; k < column; ++k) sum -= matrix[row][k] * matrix[column][k];
            matrix[row][column] = row == column ? std::sqrt(std::max(sum, floor)) : sum / matrix[column][column];
        }
    }
}

void solve(const std::vector<std::vector<double>>& factor, std::vector<double>& values) {
    for (std::size_t row = 0; row < values.size(); ++row) {
        for (std::size_t k = 0; k < row; ++k) values[row] -= factor[row][k] * values[k];
        values[row] /= factor[row][row];
    }
    for (std::size_t row = values.size(); row-- > 0;) {
        for (std::size_t k = row + 1; k < values.size(); ++k) values[row] -= factor[k][row] * values[k];
        values[row] /= factor[row][row];
    }
}

}  // namespace

double Ridge::operator()(std::span<const double> likeness) const {
    double sum = mean;
    for (std::size_t at = 0; at < weights.size(); ++at) sum += weights[at] * likeness[at];
    return sum;
}

Ridge fit_ridge(const std::vector<std::vector<double>>& likeness, std::span<const double> targets, double ridge) {
    Ridge result;
    for (const double target : targets) result.mean += target / static_cast<double>(targets.size());
    for (const double target : targets) result.weights.push_back(target - result.mean);
    auto matrix = likeness;
    for (std::size_t at = 0; at < matrix.size(); ++at) matrix[at][at] += ridge;
    factorise(matrix, ridge * 1e-3);
    solve(matrix, result.weights);
    return result;
}

}  // namespace haoping
