#pragma once

#include "screens/frame.h"
#include "views/settings.h"

namespace haoping {

// Two fields for the person's own name, side by side: in Latin letters and in Chinese. Enter in one of them submits.
struct OwnNameChange {
    bool text_changed = false;
    bool submitted = false;
};
OwnNameChange draw_own_name(const Pen&, const ui::Rect&, OwnNameDraft&);
float own_name_height(const ui::Ui&);
SetName name_in(const OwnNameDraft&);

}  // namespace haoping
