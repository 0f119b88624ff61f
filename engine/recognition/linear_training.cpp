#include "recognition/linear_training.h"

#include <algorithm>
#include <numeric>
#include <thread>

namespace haoping {
namespace {

constexpr int rounds = 16;  // later ones find nothing more of held-out sentences

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

float square_of(std::span<const SparseRow::Part> row) {
    float sum = 1;  // of the bias
    for (const auto& part : row) sum += part.value * part.value;
    return sum;
}

// Learns the classes [first, first + count) and writes them into the columns of `learned` that are theirs.
class Descent {
public:
    Descent(const LinearProblem& problem, std::size_t first, std::size_t count)
        : m_problem(problem),
          m_first(first),
          m_count(count),
          m_weights(problem.features * count),
          m_biases(count),
          m_alpha(problem.rows.size() * count),
          m_scores(count) {}

    void run() {
        std::vector<std::uint32_t> order(m_problem.rows.size());
        std::iota(order.begin(), order.end(), 0U);
        Shuffler shuffler;
        for (int round = 0; round < rounds; ++round) {
            for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[shuffler.below(i)]);
            for (const auto row : order) look_at(row);
        }
    }

    void write(LinearClasses& learned) const {
        for (std::size_t f = 0; f < m_problem.features; ++f)
            std::copy_n(m_weights.data() + f * m_count, m_count,
                        learned.weights.data() + f * learned.classes + m_first);
        std::ranges::copy(m_biases, learned.biases.begin() + static_cast<std::ptrdiff_t>(m_first));
    }

private:
    void look_at(std::uint32_t index) {
        const auto& row = m_problem.rows[index];
        std::ranges::copy(m_biases, m_scores.begin());
        for (const auto& part : row.parts) {
            const auto* weights = m_weights.data() + part.feature * m_count;
            for (std::size_t c = 0; c < m_count; ++c) m_scores[c] += part.value * weights[c];
        }
        const auto* targets = m_problem.targets.data() + row.group * m_problem.classes + m_first;
        auto* alpha = m_alpha.data() + index * m_count;
        const float square = square_of(row.parts);
        for (std::size_t c = 0; c < m_count; ++c) {
            if (targets[c].cost <= 0) continue;
            const float sign = targets[c].belongs ? 1.0F : -1.0F;
            const float softness = 0.5F / targets[c].cost;
            const float gradient = sign * m_scores[c] - 1 + alpha[c] * softness;
            if (alpha[c] == 0 && gradient >= 0) continue;
            const float old = alpha[c];
            alpha[c] = std::max(old - gradient / (square + softness), 0.0F);
            add(row, c, (alpha[c] - old) * sign);
        }
    }

    void add(const SparseRow& row, std::size_t c, float step) {
        for (const auto& part : row.parts) m_weights[part.feature * m_count + c] += step * part.value;
        m_biases[c] += step;
    }

    const LinearProblem& m_problem;
    std::size_t m_first;
    std::size_t m_count;
    std::vector<float> m_weights;  // [feature × count + class]
    std::vector<float> m_biases;
    std::vector<float> m_alpha;  // [row × count + class]
    std::vector<float> m_scores;
};

}  // namespace

void LinearClasses::add_scores(std::span<const SparseRow::Part> row, std::span<float> scores) const {
    for (std::size_t c = 0; c < classes; ++c) scores[c] += biases[c];
    for (const auto& part : row) {
        const auto* of_feature = weights.data() + part.feature * classes;
        for (std::size_t c = 0; c < classes; ++c) scores[c] += part.value * of_feature[c];
    }
}

LinearClasses train_classes(const LinearProblem& problem, unsigned threads) {
    LinearClasses learned{.classes = problem.classes,
                          .weights = std::vector<float>(problem.features * problem.classes),
                          .biases = std::vector<float>(problem.classes)};
    const std::size_t parts = std::max<std::size_t>(1, std::min<std::size_t>(threads, problem.classes));
    const auto first_of = [&](std::size_t part) { return problem.classes * part / parts; };
    const auto learn = [&](std::size_t part) {
        Descent descent(problem, first_of(part), first_of(part + 1) - first_of(part));
        descent.run();
        descent.write(learned);
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t part = 1; part < parts; ++part) others.emplace_back(learn, part);
        learn(0);
    }
    return learned;
}

}  // namespace haoping
