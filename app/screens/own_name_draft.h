#pragma once

#include "ui/widgets.h"

namespace haoping {

struct OwnNameDraft {
    ui::TextEditor latin;
    ui::TextEditor chinese;
    bool filled = false;  // with what is known
};

}  // namespace haoping
