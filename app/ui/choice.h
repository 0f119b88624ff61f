#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

// All return the new choice when the person made one. Arrow keys move, Enter or Space chooses.

std::optional<std::size_t> tabs(Ui& ui, const Rect& rect, std::span<const std::string_view> labels,
                                std::size_t selected);
// Joined buttons on one line: theme, language, text size.
std::optional<std::size_t> segmented(Ui& ui, const Rect& rect, std::string_view name,
                                     std::span<const std::string_view> labels, std::size_t selected);
// One below the other, `row_height` each.
std::optional<std::size_t> radio_group(Ui& ui, const Rect& rect, std::string_view name,
                                       std::span<const std::string_view> labels, std::size_t selected,
                                       float row_height = 28);
std::optional<bool> checkbox(Ui& ui, const Rect& rect, std::string_view label, bool checked);

struct SliderRange {
    float low = 0;
    float high = 1;
    float step = 0.1F;  // of an arrow key; values snap to it
};
std::optional<float> slider(Ui& ui, const Rect& rect, std::string_view label, float value, SliderRange range);

}  // namespace haoping::ui
