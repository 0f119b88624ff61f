#pragma once

#include <optional>
#include <string>

#include "screens/own_name_draft.h"
#include "ui/widgets.h"
#include "views/home_view.h"

namespace haoping {

struct HomeDraft {
    std::optional<HomeTab> tab;  // empty: the view's
    std::string unit;            // selected in the map
    ui::TextEditor search;
    ui::ScrollState families;
    ui::ScrollState map;
    ui::ScrollState mistakes;
    ui::ScrollState found;
    ui::ScrollState side;
    ui::ScrollState page;  // all of it, in a narrow window
    OwnNameDraft name;
};

}  // namespace haoping
