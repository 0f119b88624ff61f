#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

struct RadarAxis {
    std::string_view name;
    float value = 0;                      // 0–1
    std::optional<float> reference = {};  // 0–1: the class, the last attempt; dashed
};

// Three to seven axes; with fewer nothing is drawn. The polygon is as large as the names at its corners allow: they
// wrap and are never cut. Say the point in a sentence beside it; `label` is what it shows, for tests and the log.
void radar(Ui& ui, const Rect& rect, std::span<const RadarAxis> axes, std::string_view label);

}  // namespace haoping::ui
