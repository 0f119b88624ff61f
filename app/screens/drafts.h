#pragma once

#include "rooms/gallery/draft.h"
#include "rooms/home/draft.h"
#include "rooms/lab/draft.h"
#include "rooms/practice/draft.h"
#include "rooms/review/draft.h"
#include "rooms/settings/draft.h"
#include "rooms/study/draft.h"
#include "ui/widgets.h"

namespace haoping {

struct KeysDraft {  // F1
    bool open = false;
    ui::ScrollState scroll;
};

// What a screen remembers between two frames that is nobody else's business: what is open, where one has scrolled,
// text being typed. The application's state is not here.
struct ScreenDrafts {
    LabDraft lab;
    HomeDraft home;
    PracticeDraft practice;
    DebriefDraft debrief;
    SettingsDraft settings;
    KeysDraft keys;
    GalleryDraft gallery;
    StudyDraft study;
    bool window_in_front = true;  // as the application was told
    bool unsaved_copied = false;  // while it is asked whether to close
};

}  // namespace haoping
