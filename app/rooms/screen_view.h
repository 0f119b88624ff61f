#pragma once

#include <optional>
#include <string>
#include <variant>

#include "rooms/gallery/view.h"
#include "rooms/lab/view.h"
#include "rooms/settings/view.h"
#include "rooms/study/view.h"
#include "views/debrief_view.h"
#include "views/home_view.h"
#include "views/practice_view.h"
#include "views/settings.h"

namespace haoping {

// The person closes the window and something could not be saved.
struct ClosingQuestion {
    std::string problem;  // what is wrong and what to do
    std::string text;     // what would be lost, to be copied; may be empty
};

// One picture of the whole window.
struct ScreenView {
    std::variant<HomeView, PracticeView, DebriefView, SettingsView, GalleryView, LabScreen, StudyView> content;
    Settings settings;
    std::string notice;     // stays until dismissed; empty: none
    bool has_case = false;  // there is a customer to go back to
    bool has_debrief = false;
    std::optional<ClosingQuestion> closing = {};
    std::string discarded = {};  // the case that was just discarded and can be had back; empty: none
    bool begun_anew = false;     // it was discarded by beginning it anew
};

}  // namespace haoping
