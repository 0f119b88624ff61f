#pragma once

#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

enum class Status { met, partly, missed, broken };

Color status_colour(const Palette& palette, Status status);
Color status_tint(const Palette& palette, Status status);

// Shape as well as colour: check in a disc, half-filled ring, dashed ring, cross in an octagon.
void status_mark(Ui& ui, Vec centre, float size, Status status);

struct CriterionRow {
    std::string_view number;  // "6", or empty for a rule
    std::string_view name;
    Status status = Status::met;
    std::string_view state_word;  // "Partly", "部分": always shown with the mark
    std::string_view points;      // "5"
    std::string_view out_of;      // " / 15", may be empty
    std::string_view reason;      // may hold **bold**; only when not fully met
    bool selected = false;
};

float criterion_row_height(Ui& ui, const CriterionRow& row, float width);
// Label of the item: the criterion's name.
ItemState criterion_row(Ui& ui, const Rect& rect, const CriterionRow& row);

}  // namespace haoping::ui
