#pragma once

#include <vector>

#include "rooms/intent.h"
#include "rooms/screen_view.h"
#include "screens/drafts.h"
#include "ui/ui.h"
#include "views/texts.h"

namespace haoping {

// Draws the whole window: rail, notice, the screen that is due, its keys. Returns what the person asked for, in order.
std::vector<Intent> draw_screens(ui::Ui& ui, const ScreenView& view, const Texts& t, ScreenDrafts& drafts);

}  // namespace haoping
