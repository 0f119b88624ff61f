#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "study/study_view.h"
#include "views/debrief_view.h"
#include "views/home_view.h"
#include "views/lab_view.h"
#include "views/practice_view.h"
#include "views/settings.h"

namespace haoping {

struct SettingsView {
    std::string data_folder;
};

// Every widget in every state, for those who make the program.
struct GalleryView {};

struct LabScreen {
    std::shared_ptr<const LabView> lab;  // null: no scenario can be opened
    std::vector<LabChoice> choices;
};

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
