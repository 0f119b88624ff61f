#include "learn/marked_answers.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace haoping {

int AnswerScale::category(double score) const {
    const double place = std::round((score - lowest) / step);
    return static_cast<int>(std::clamp(place, 0.0, static_cast<double>(steps)));
}

AnswerScale scale_of(std::span<const double> scores) {
    const auto [low, high] = std::minmax_element(scores.begin(), scores.end());
    assert(low != scores.end() && *low < *high);
    constexpr std::array widths{1.0, 0.5, 0.25, 0.1, 0.01};
    const auto fits = [&](double width) {
        return std::all_of(scores.begin(), scores.end(), [&](double score) {
            const double place = (score - *low) / width;
            return std::abs(place - std::round(place)) < 1e-6;
        });
    };
    const auto* width = std::find_if(widths.begin(), widths.end(), fits);
    const double step = width != widths.end() ? *width : widths.back();
    return {.lowest = *low, .step = step, .steps = std::max(1, static_cast<int>(std::lround((*high - *low) / step)))};
}

}  // namespace haoping
