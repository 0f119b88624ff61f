#include "screens/screens.h"

#include "rooms/gallery/screen.h"
#include "rooms/home/screen.h"
#include "rooms/lab/screen.h"
#include "rooms/practice/screen.h"
#include "rooms/review/screen.h"
#include "rooms/settings/screen.h"
#include "rooms/study/screen.h"
#include "screens/closing.h"
#include "screens/frame.h"
#include "screens/keys.h"

namespace haoping {

namespace {

void watch_window(const Pen& pen, bool& in_front) {
    if (in_front != pen.ui.window_focused()) {
        in_front = pen.ui.window_focused();
        pen.ask(WatchClock{in_front});
    }
}

// Every screen, into the room that the frame leaves.
struct Screens {
    const Pen& pen;
    const ui::Rect& area;
    const Settings& settings;
    ScreenDrafts& drafts;

    void operator()(const HomeView& view) const { draw_home(pen, area, view, drafts.home); }
    void operator()(const PracticeView& view) const { draw_practice(pen, area, view, drafts.practice); }
    void operator()(const DebriefView& view) const { draw_debrief(pen, area, view, drafts.debrief); }
    void operator()(const StudyView& view) const { draw_study(pen, area, view, drafts.study); }
    void operator()(const LabScreen& view) const { draw_lab(pen, area, view, drafts.lab); }
    void operator()(const SettingsView& view) const { draw_settings(pen, area, view, settings, drafts.settings); }
    void operator()(const GalleryView&) const { draw_gallery(pen, area, drafts.gallery); }
};

}  // namespace

std::vector<Intent> draw_screens(ui::Ui& ui, const ScreenView& view, const Texts& t, ScreenDrafts& drafts) {
    Intents intents;
    const Pen pen{ui, t, intents};
    const ui::Rect area = draw_frame(pen, view);
    std::visit(Screens{pen, area, view.settings, drafts}, view.content);
    if (!std::holds_alternative<SettingsView>(view.content)) {
        drafts.settings = {};
    }
    drafts.keys.open |= ui.shortcut(ui::Key::f1);
    if (drafts.keys.open) {
        draw_keys(pen, std::visit([&](const auto& content) { return keys_of(t, content); }, view.content), drafts.keys);
    }
    draw_discarded(pen, std::holds_alternative<PracticeView>(view.content) ? drafts.practice.message_list : area, view);
    draw_closing_question(pen, view.closing, drafts.unsaved_copied);
    watch_window(pen, drafts.window_in_front);  // last: what was typed before it was left comes first
    return intents;
}

}  // namespace haoping
