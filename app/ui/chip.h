#pragma once

#include <optional>
#include <string_view>

#include "ui/status.h"
#include "ui/ui.h"

namespace haoping::ui {

enum class ChipKind { neutral, outline, accent, viol };  // outline and accent may be pressed

struct ChipOptions {
    ChipKind kind = ChipKind::neutral;
    std::optional<Icon> icon = {};
    std::optional<Status> status = {};  // tint and mark of the state instead of kind and icon
    bool clickable = false;
    bool small = false;
    bool bold = false;
    std::string_view tooltip = {};
};

float chip_width(Ui& ui, std::string_view text, const ChipOptions& options = {});
float chip_height(const Ui& ui, const ChipOptions& options = {});
// Drawn at the left edge and vertical middle; returns its rectangle and whether it was pressed.
struct ChipResult {
    Rect rect;
    bool activated = false;
};
ChipResult chip(Ui& ui, Vec left_middle, std::string_view text, const ChipOptions& options = {});

}  // namespace haoping::ui
