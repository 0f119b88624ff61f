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
};

// What a row is to the class that is being learned.
struct RowTarget {
    bool belongs = false;
    float cost = 0;  // of getting it wrong, ≥ 0; 0: the row is left out
};

struct LinearClass {
    std::vector<double> weights;  // [feature]
    double bias = 0;
};

// An L2-regularised linear classifier with squared hinge loss, by dual coordinate descent (Hsieh et al., "A dual
// coordinate descent method for large-scale linear SVM", ICML 2008), with a bias as one more feature. The order of steps
// comes from a fixed seed and sums are taken in a fixed order, so the same rows give the same weights to the last bit
// wherever doubles are IEEE's and not contracted.
LinearClass train_class(std::span<const SparseRow> rows, std::span<const RowTarget> targets, std::size_t features);

}  // namespace haoping
