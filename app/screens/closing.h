#pragma once

#include <optional>
#include <string>

#include "screens/frame.h"

namespace haoping {

// Something could not be saved: keep the window open, copy the text, or close all the same. `copied`: it was.
void draw_closing_question(const Pen& pen, const std::optional<ClosingQuestion>& question, bool& copied);

// What was just discarded or begun anew, with the way back, above the lower edge of the area.
void draw_discarded(const Pen& pen, const ui::Rect& area, const ScreenView& view);

}  // namespace haoping
