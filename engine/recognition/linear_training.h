#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace haoping {

// One example: its features, by index, and how much each counts. Ascending by index.
struct SparseRow {
    struct Part {
        std::uint32_t feature = 0;
        float value = 0;
    };
    std::span<const Part> parts;
    std::uint32_t group = 0;  // rows of one group mean the same to every class
};

// What a group of rows is to a class that is being learned.
struct Target {
    bool belongs = false;
    float cost = 0;  // of getting it wrong, ≥ 0; 0: the row says nothing
};

struct LinearProblem {
    std::span<const SparseRow> rows;
    std::span<const Target> targets;  // [group × classes + class]
    std::size_t features = 0;
    std::size_t classes = 0;
};

struct LinearClasses {
    std::size_t classes = 0;
    std::vector<float> weights;  // [feature × classes + class]
    std::vector<float> biases;   // [class]

    // Adds the row's score for every class to `scores`.
    void add_scores(std::span<const SparseRow::Part> row, std::span<float> scores) const;
};

// A linear classifier for each class against all others, L2-regularised with squared hinge loss, by dual coordinate
// descent (Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008), with a bias as one
// more feature. All classes look at a row at once. The order of steps comes from a fixed seed and each class's sums are
// taken in a fixed order, so the same rows give the same weights to the last bit, with any number of threads, wherever
// floats are IEEE's and not contracted.
LinearClasses train_classes(const LinearProblem& problem, unsigned threads);

}  // namespace haoping
