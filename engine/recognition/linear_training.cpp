#include "recognition/linear_training.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace haoping {
namespace {

constexpr int most_rounds = 20;
constexpr double stop_at = 0.3;  // the largest violation of the optimum that is let stand
constexpr float bias_value = 1;

// Steele's SplitMix64: small and the same everywhere.
class Shuffler {
public:
    std::size_t below(std::size_t count) {
        m_state += 0x9E3779B97F4A7C15ULL;
        auto z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return static_cast<std::size_t>((z ^ (z >> 31U)) % count);
    }

private:
    std::uint64_t m_state = 1;
};

class Descent {
public:
    Descent(std::span<const SparseRow> rows, std::span<const RowTarget> targets, std::size_t features)
        : m_rows(rows), m_targets(targets), m_alpha(rows.size()), m_square(rows.size()) {
        m_class.weights.resize(features);
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            if (targets[i].cost <= 0) continue;
            m_active.push_back(i);
            m_square[i] = bias_value * bias_value + 0.5 / targets[i].cost;
            for (const auto& part : rows[i].parts) m_square[i] += static_cast<double>(part.value) * part.value;
        }
    }

    LinearClass run() {
        auto shrunk = m_active.size();
        double before = std::numeric_limits<double>::infinity();
        for (int round = 0; round < most_rounds; ++round) {
            const auto worst = pass(shrunk, before);
            if (worst <= stop_at) {
                if (shrunk == m_active.size()) break;
                shrunk = m_active.size();  // look at all of them once more
                before = std::numeric_limits<double>::infinity();
                continue;
            }
            before = worst;
        }
        return std::move(m_class);
    }

private:
    double score(std::uint32_t row) const {
        double sum = m_class.bias * bias_value;
        for (const auto& part : m_rows[row].parts) sum += m_class.weights[part.feature] * part.value;
        return sum;
    }

    void add(std::uint32_t row, double step) {
        for (const auto& part : m_rows[row].parts) m_class.weights[part.feature] += step * part.value;
        m_class.bias += step * bias_value;
    }

    // One look at each of the first `shrunk` rows, in random order; those that surely stay at 0 are moved behind them.
    // Returns the largest violation.
    double pass(std::size_t& shrunk, double before) {
        for (std::size_t i = shrunk; i > 1; --i) std::swap(m_active[i - 1], m_active[m_shuffler.below(i)]);
        double worst = 0;
        for (std::size_t i = 0; i < shrunk;) {
            const auto row = m_active[i];
            const double sign = m_targets[row].belongs ? 1 : -1;
            const double gradient = sign * score(row) - 1 + m_alpha[row] * 0.5 / m_targets[row].cost;
            if (m_alpha[row] == 0 && gradient > before) {
                std::swap(m_active[i], m_active[--shrunk]);
                continue;
            }
            const double violation = m_alpha[row] == 0 ? std::min(gradient, 0.0) : gradient;
            worst = std::max(worst, std::abs(violation));
            if (violation != 0) {
                const double old = m_alpha[row];
                m_alpha[row] = std::max(old - gradient / m_square[row], 0.0);
                add(row, (m_alpha[row] - old) * sign);
            }
            ++i;
        }
        return worst;
    }

    std::span<const SparseRow> m_rows;
    std::span<const RowTarget> m_targets;
    std::vector<double> m_alpha;
    std::vector<double> m_square;  // the diagonal of the dual problem
    std::vector<std::uint32_t> m_active;
    LinearClass m_class;
    Shuffler m_shuffler;
};

}  // namespace

LinearClass train_class(std::span<const SparseRow> rows, std::span<const RowTarget> targets, std::size_t features) {
    return Descent(rows, targets, features).run();
}

}  // namespace haoping
