#pragma once

#include <variant>

#include "rooms/gallery/intent.h"
#include "rooms/home/intent.h"
#include "rooms/lab/intent.h"
#include "rooms/practice/intent.h"
#include "rooms/review/intent.h"
#include "rooms/settings/intent.h"
#include "rooms/study/intent.h"

namespace haoping {

// What concerns the whole window.
struct DismissNotice {};
struct KeepOpen {};  // not closing after all, see ScreenView::closing
struct CloseAllTheSame {};

using WindowIntent = std::variant<DismissNotice, KeepOpen, CloseAllTheSame>;
inline bool only_looks(const WindowIntent&) { return true; }

// What a person may ask for. Screens return these, App::handle is the only place that acts on them: each goes to the
// room that it belongs to, whatever screen it was asked for on.
using Intent = std::variant<WindowIntent, HomeIntent, PracticeIntent, ReviewIntent, StudyIntent, LabIntent,
                            SettingsIntent, GalleryIntent>;

template <typename... Wishes>
bool asks_for(const Intent& intent) {
    return std::visit([](const auto& of_room) { return holds_any_of<Wishes...>(of_room); }, intent);
}

}  // namespace haoping
