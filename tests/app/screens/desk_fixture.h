#pragma once

#include "screens/screens.h"
#include "support/app_fixture.h"
#include "support/headless_ui.h"

namespace haoping::test {

// The real screens over the real application, without a window.
class DeskFixture {
public:
    explicit DeskFixture(Settings settings = {}, ui::Vec size = {1366, 768},
                         std::shared_ptr<const SpellingDictionary> dictionary = nullptr, Packs packs = Packs::shipped)
        : m_app(std::move(dictionary), packs), m_ui([this](ui::Ui& ui) { draw(ui); }, size) {
        settings.name.asked = true;  // Home does not ask
        m_app.handle(ChangeSettings{settings});
        m_ui.settle();
    }

    HeadlessUi& ui() { return m_ui; }
    AppFixture& app() { return m_app; }
    bool on_practice() { return std::holds_alternative<PracticeView>(m_app.app().view().content); }
    bool on_debrief() { return std::holds_alternative<DebriefView>(m_app.app().view().content); }
    PracticeView practice() { return m_app.view<PracticeView>(); }

    void start(const StartScenario& scenario) {
        m_app.handle(scenario);
        m_ui.settle();
    }

    // The moment in which a sent reply can be taken back goes by.
    void let_it_go_out() {
        m_app.pass(std::chrono::seconds{5});
        m_ui.settle();
    }

private:
    void draw(ui::Ui& ui) {
        for (const auto& intent : draw_screens(ui, m_app.app().view(), m_app.app().texts(), m_drafts)) {
            m_app.handle(intent);
            ui.request_frame();
        }
    }

    AppFixture m_app;
    ScreenDrafts m_drafts;
    HeadlessUi m_ui;
};

}  // namespace haoping::test
