#pragma once

#include "screens/own_name_draft.h"
#include "ui/widgets.h"

namespace haoping {

struct SettingsDraft {
    ui::ScrollState page;
    OwnNameDraft name;
};

}  // namespace haoping
