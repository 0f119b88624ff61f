#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

// fraction 0–1; `label` is for tests and says what it measures.
void progress_bar(Ui& ui, const Rect& rect, float fraction, std::string_view label);

struct ScoreDial {
    std::optional<int> score;      // 0–100; empty shows "–"
    std::optional<int> pass_mark;  // a tick across the arc
    std::string_view caption;      // "of 100"
};
inline constexpr float score_dial_size = 104;
void score_dial(Ui& ui, Vec centre, const ScoreDial& dial);

// Clockwise from 12, with a short text inside; `low` turns it to the colour of urgency.
void timer_ring(Ui& ui, Vec centre, float fraction, std::string_view text, bool low);

// Values in any range; says nothing by itself, so write the last value beside it.
void sparkline(Ui& ui, const Rect& rect, std::span<const float> values);

}  // namespace haoping::ui
