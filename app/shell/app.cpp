#include "shell/app.h"

#include <utility>

#include "hall/exams.h"

namespace haoping {

namespace {

// What does not send a reply that can still be taken back. Everything else goes on from it.
bool waits_for_reply(const Intent& intent) {
    const auto* practice = std::get_if<PracticeIntent>(&intent);
    return asks_for<ChangeSettings, DismissNotice>(intent) ||
           (practice != nullptr && PracticeRoom::waits_for_reply(*practice));
}

}  // namespace

App::App(Parts parts)
    : m_hall(std::move(parts)),
      m_home(m_hall),
      m_practice(m_hall),
      m_review(m_hall),
      m_study(m_hall),
      m_lab(m_hall),
      m_settings(m_hall),
      m_gallery(m_hall) {
    try {
        m_hall.load();
        m_home.load();
        m_practice.load();
        m_study.load();
        m_review.load();
    } catch (const StoreError& error) {
        m_hall.notices.tell(error.what());
    }
}

void App::handle(const Intent& intent, Instant now) {
    m_practice.count_time(now);
    m_now = now;
    if (m_hall.keeper.only_to_look() && !std::visit([](const auto& of_room) { return only_looks(of_room); }, intent)) {
        m_hall.notices.refuse();
        return;
    }
    try {
        if (!waits_for_reply(intent)) {
            m_practice.send_posted(now);
        }
        run(std::visit([&](const auto& of_room) { return act(of_room, now); }, intent), now);
    } catch (const StoreError& error) {
        m_hall.notices.tell(error.what());
    }
    m_practice.settle(now);
    reckon_progress(now);
}

bool App::tick(Instant now) {
    m_practice.count_time(now);
    m_now = now;
    reckon_progress(now);
    const bool studied = m_study.tick(now);
    const bool reviewed = m_review.tick();
    const bool lab_changed = m_lab.tick(now);
    const bool forgotten = m_hall.history.forget_discarded(now);
    const bool practised = m_practice.tick(now);
    return m_hall.keeper.state_changed() || studied || reviewed || lab_changed || forgotten || practised;
}

Errands App::act(const WindowIntent& intent, Instant) {
    if (std::holds_alternative<DismissNotice>(intent)) {
        m_hall.notices.dismiss();
    } else if (std::holds_alternative<KeepOpen>(intent)) {
        m_closing.reset();
    } else {
        m_close_all_the_same = true;
    }
    return {};
}

void App::reckon_progress(Instant now) {
    MarkBook& marks = m_hall.marks;
    if (!marks.is_outdated(now)) {
        return;
    }
    PastWork work{.attempts = m_hall.history.ended(),
                  .marked_replies = marks.marked(),
                  .study = m_study.record(),
                  .desired_retention = m_hall.settings.retention_percent / 100.0};
    for (const auto& open : m_hall.history.open()) {
        work.attempts.push_back(open.record);
    }
    if (m_hall.desk) {
        work.attempts.push_back(record_of(*m_hall.desk));
    }
    marks.reckon(work, now);
}

// --- errands -----------------------------------------------------------------------------------------------------

void App::run(const Errands& errands, Instant now) {
    for (const Errand& errand : errands) {
        run(std::visit([&](const auto& each) { return carry_out(each, now); }, errand), now);
    }
}

Errands App::carry_out(const Go& errand, Instant now) {
    if (errand.to != m_hall.front) {
        m_came_from[errand.to] = m_hall.front;
    }
    go_to(errand.to, now);
    return {};
}

Errands App::carry_out(const Back&, Instant now) {
    go_to(m_came_from[m_hall.front], now);
    return {};
}

Errands App::carry_out(const PackChanged& errand, Instant) {
    m_hall.reload(errand.folder);
    return {};
}

void App::go_to(ScreenName to, Instant now) {
    if (m_hall.front == ScreenName::practice && to != ScreenName::practice) {
        m_practice.leave(now);
    }
    const bool is_empty = to == ScreenName::practice && !m_hall.desk;
    m_hall.front = is_empty ? ScreenName::home : to;
    if (m_hall.front == ScreenName::home) {
        m_practice.put_back(now);
    }
}

// --- the end -----------------------------------------------------------------------------------------------------

void App::close(Instant now) {
    m_now = now;
    m_practice.send_posted(now);
    m_practice.save(now);
    m_lab.keep_edits();
    m_hall.keeper.flush();
}

bool App::may_close(Instant now) {
    close(now);
    const std::string problem = what_is_unsaved();
    if (problem.empty() || m_close_all_the_same) {
        return true;
    }
    m_closing = ClosingQuestion{problem, m_practice.text_at_risk()};
    return false;
}

// Empty: everything is saved.
std::string App::what_is_unsaved() const {
    if (m_hall.keeper.writes()) {
        return m_hall.keeper.what_went_wrong();
    }
    return m_practice.text_at_risk().empty() ? std::string() : m_hall.keeper.problem();
}

// --- views -------------------------------------------------------------------------------------------------------

ScreenView App::view() const {
    const History& history = m_hall.history;
    ScreenView view{.content = GalleryView{},
                    .settings = m_hall.settings,
                    .notice = m_hall.notices.text(texts()),
                    .has_case = m_hall.desk || !history.open().empty() || newest_review(m_hall, m_now),
                    .has_debrief = m_review.can_open(m_now),
                    .closing = m_closing,
                    .discarded = history.discarded_title(texts()),
                    .begun_anew = history.discarded_by_beginning_anew()};
    switch (m_hall.front) {
        case ScreenName::home: {
            HomeView home = m_home.view();
            m_study.add_to(home, m_now);
            view.content = std::move(home);
            break;
        }
        case ScreenName::practice: view.content = m_practice.view(m_now); break;
        case ScreenName::review: view.content = m_review.view(); break;
        case ScreenName::settings: view.content = m_settings.view(); break;
        case ScreenName::gallery: view.content = m_gallery.view(); break;
        case ScreenName::lab: view.content = m_lab.view(); break;
        case ScreenName::study: view.content = m_study.view(m_now); break;
    }
    return view;
}

}  // namespace haoping
