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

}  // namespace

std::vector<Intent> draw_screens(ui::Ui& ui, const ScreenView& view, const Texts& t, ScreenDrafts& drafts) {
    Intents intents;
    const Pen pen{ui, t, intents};
    const ui::Rect area = draw_frame(pen, view);
    if (const auto* home = std::get_if<HomeView>(&view.content)) {
        draw_home(pen, area, *home, drafts.home);
    } else if (const auto* practice = std::get_if<PracticeView>(&view.content)) {
        draw_practice(pen, area, *practice, drafts.practice);
    } else if (const auto* debrief = std::get_if<DebriefView>(&view.content)) {
        draw_debrief(pen, area, *debrief, drafts.debrief);
    } else if (const auto* lab = std::get_if<LabScreen>(&view.content)) {
        draw_lab(pen, area, *lab, drafts.lab);
    } else if (const auto* study = std::get_if<StudyView>(&view.content)) {
        draw_study(pen, area, *study, drafts.study);
    } else if (const auto* settings = std::get_if<SettingsView>(&view.content)) {
        draw_settings(pen, area, *settings, view.settings, drafts.settings);
    } else if (std::holds_alternative<GalleryView>(view.content)) {
        draw_gallery(pen, area, drafts.gallery);
    }
    if (!std::holds_alternative<SettingsView>(view.content)) {
        drafts.settings = {};
    }
    drafts.keys.open |= ui.shortcut(ui::Key::f1);
    if (drafts.keys.open) {
        draw_keys(pen, view, drafts.keys);
    }
    draw_discarded(pen, std::holds_alternative<PracticeView>(view.content) ? drafts.practice.message_list : area, view);
    draw_closing_question(pen, view.closing, drafts.unsaved_copied);
    watch_window(pen, drafts.window_in_front);  // last: what was typed before it was left comes first
    return intents;
}

}  // namespace haoping
