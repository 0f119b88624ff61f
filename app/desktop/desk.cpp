#include "desktop/desk.h"

#include "screens/screens.h"

namespace haoping::desktop {

Desk::Desk(App& app, const std::vector<Intent>& opening) : m_app(app) {
    for (const Intent& intent : opening) {
        m_app.handle(intent, m_time.now());
    }
}

Look look_of(const Settings& settings) {
    return {.shade = settings.theme == ThemeChoice::dark ? ui::Shade::dark : ui::Shade::light,
            .text_scale = static_cast<float>(settings.text_percent) / 100.0F,
            .motion = settings.motion};
}

Look Desk::look() const { return look_of(m_app.settings()); }

void Desk::draw(ui::Ui& ui) {
    for (const Intent& intent : draw_screens(ui, m_app.view(), m_app.texts(), m_drafts)) {
        m_app.handle(intent, m_time.now());
        ui.request_frame();  // the next picture shows what came of it
    }
}

bool Desk::tick() { return m_app.tick(m_time.now()); }

bool Desk::may_close() { return m_app.may_close(m_time.now()); }

void Desk::save_now() { m_app.close(m_time.now()); }

}  // namespace haoping::desktop
