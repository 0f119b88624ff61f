#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

// Marks over attempts: one dot for each, oldest at the left, from 0 to 100 %; the last one's number is written beside
// it.
struct LineChart {
    std::string_view label;         // what it shows, for tests and the log
    std::span<const float> values;  // 0–1
    std::optional<float> pass = {};
    std::string_view pass_name = {};   // "pass", written at the dashed line
    std::string_view first_name = {};  // below the left end: "1st", "3 Nov"
    std::string_view last_name = {};   // below the right end
};
void line_chart(Ui& ui, const Rect& rect, const LineChart& chart);

}  // namespace haoping::ui
