#pragma once

#include <optional>
#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

// Three-quarter ring that turns while motion is on.
void busy_ring(Ui& ui, Vec centre, float radius, Color colour);

// Ring and verb on one line, in the middle of the rectangle's height: "Marking". Returns the width.
float busy_line(Ui& ui, const Rect& rect, std::string_view verb);

// Work that takes longer than 200 ms: ring, verb and thing; beyond 2 s also a bar with numbers and a way to stop.
struct Loading {
    std::string_view text;               // "Reading 24 replies"
    std::optional<float> fraction = {};  // 0–1; empty: no bar
    std::string_view count = {};         // "7 of 24"
    std::string_view stop = {};          // "Stop"; empty: it cannot be stopped
};
inline constexpr float loading_height = 56;
// True when Stop was pressed.
bool loading(Ui& ui, const Rect& rect, const Loading& work);

}  // namespace haoping::ui
