#pragma once

#include <map>
#include <optional>
#include <string>

#include "hall/errand.h"
#include "hall/hall.h"
#include "rooms/gallery/room.h"
#include "rooms/home/room.h"
#include "rooms/intent.h"
#include "rooms/lab/room.h"
#include "rooms/practice/room.h"
#include "rooms/review/room.h"
#include "rooms/screen_view.h"
#include "rooms/settings/room.h"
#include "rooms/study/room.h"

namespace haoping {

// The rooms and who is in front of them. Intents go in through handle(), views come out; nothing else touches the
// state.
class App {
public:
    using Parts = HallParts;
    explicit App(Parts parts);

    // Acts on what a person asked for. The world's failures become notices, never exceptions.
    void handle(const Intent& intent, Instant now);
    // Work that waits for no one: saves what was typed within 400 ms, also while typing goes on, and at once when the
    // window is not in front. `now` never runs backwards. True when a view may have changed.
    bool tick(Instant now);
    // Waits until the draft has been checked; for tests, which must not depend on how fast a thread is.
    void finish_checks() { m_practice.finish_checks(); }
    // For pictures and tests: the lab's marks are there when it returns.
    void finish_background_work() { m_lab.wait_for_marks(); }
    // The person closes the window: everything is saved now. False when something could not be: the view asks then what
    // to do, and wants_to_close() tells when the answer is to close all the same.
    bool may_close(Instant now);
    bool wants_to_close() const { return m_close_all_the_same; }
    // Everything that can be is on disk when it returns, and nobody is asked.
    void close(Instant now);

    ScreenView view() const;
    const Settings& settings() const { return m_hall.settings; }
    Texts texts() const { return m_hall.texts(); }

private:
    Errands act(const HomeIntent& intent, Instant now) { return m_home.handle(intent, now); }
    Errands act(const PracticeIntent& intent, Instant now) { return m_practice.handle(intent, now); }
    Errands act(const ReviewIntent& intent, Instant now) { return m_review.handle(intent, now); }
    Errands act(const StudyIntent& intent, Instant now) { return m_study.handle(intent, now); }
    Errands act(const LabIntent& intent, Instant now) { return m_lab.handle(intent, now); }
    Errands act(const SettingsIntent& intent, Instant now) { return m_settings.handle(intent, now); }
    Errands act(const GalleryIntent& intent, Instant now) { return m_gallery.handle(intent, now); }
    Errands act(const WindowIntent& intent, Instant now);

    void run(const Errands& errands, Instant now);
    Errands carry_out(const Go&, Instant);
    Errands carry_out(const Back&, Instant);
    Errands carry_out(const TakeUp& errand, Instant now) { return m_practice.carry_out(errand, now); }
    Errands carry_out(const Practise& errand, Instant now) { return m_practice.carry_out(errand, now); }
    Errands carry_out(const PackChanged&, Instant);

    void go_to(ScreenName to, Instant now);
    void reckon_progress(Instant now);
    std::string what_is_unsaved() const;

    Hall m_hall;
    HomeRoom m_home;
    PracticeRoom m_practice;
    ReviewRoom m_review;
    StudyRoom m_study;
    LabRoom m_lab;
    SettingsRoom m_settings;
    GalleryRoom m_gallery;
    std::map<ScreenName, ScreenName> m_came_from;
    Instant m_now{};  // of the last intent or tick
    std::optional<ClosingQuestion> m_closing;
    bool m_close_all_the_same = false;
};

}  // namespace haoping
