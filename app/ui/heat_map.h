#pragma once

#include <optional>
#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

// Put the cells of a map in one FocusGroup of GroupShape::grid: arrows move by place, Home and End to the row's ends.

enum class Mastery { fresh, seen, tried, solid, mastered };

inline constexpr float mastery_cell_size = 25;
inline constexpr float mastery_cell_step = 29;  // from one cell to the next

struct MasteryCell {
    std::string_view label;   // of the item, and its id: "Orders 12"
    std::string_view number;  // inside; a mastered cell shows a check instead
    std::string_view word;    // "Tried, due for review": the tooltip's and the log's
    Mastery mastery = Mastery::fresh;
    bool due = false;  // a dot in the corner
    bool selected = false;
    bool out_of_reach = false;       // nothing practises it yet: a bare number while it is fresh
    float size = mastery_cell_size;  // smaller where a long row must fit a small window
    float step = mastery_cell_step;
};
// At this upper left corner. Its target is as large as a step.
ItemState mastery_cell(Ui& ui, Vec corner, const MasteryCell& cell);
// One entry of a legend: swatch and word. Returns the width.
float mastery_key(Ui& ui, Vec left_middle, Mastery mastery, std::string_view word);
float due_key(Ui& ui, Vec left_middle, std::string_view word);

struct HeatCell {
    std::string_view label;      // of the item, and its id: "Ana, Empathy"
    std::optional<int> percent;  // empty: too few replies, drawn as "–"
    bool selected = false;
};
inline constexpr float heat_cell_height = 24;
// Five steps of one blue; under 40 a dashed outline. The number is always printed.
ItemState heat_cell(Ui& ui, const Rect& rect, const HeatCell& cell);

}  // namespace haoping::ui
