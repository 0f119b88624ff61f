#include "desktop/opening_desk.h"

#include "screens/reading.h"

namespace haoping::desktop {

OpeningDesk::OpeningDesk(const Options& options, std::filesystem::path data, const Environment& environment)
    : m_options(options),
      m_data(std::move(data)),
      m_environment(environment),
      m_reading(std::async(std::launch::async, [this] { return read_packs(m_options, m_data, m_loading); })) {}

OpeningDesk::~OpeningDesk() { m_loading.stop = true; }

void OpeningDesk::take(App::Parts parts) {
    m_parts = std::move(parts);
    m_settings = first_settings(m_options, m_parts.store.get(), m_environment);
}

void OpeningDesk::open() {
    m_parts.library = m_reading.get();
    const auto opening = opening_intents(m_options, m_parts, m_environment);
    m_app = std::make_unique<App>(std::move(m_parts));
    m_desk = std::make_unique<Desk>(*m_app, opening);
}

void OpeningDesk::finish() {
    open();
    m_app->finish_background_work();
}

Look OpeningDesk::look() const { return m_desk ? m_desk->look() : look_of(m_settings); }

void OpeningDesk::draw(ui::Ui& ui) {
    if (m_desk) {
        m_desk->draw(ui);
        return;
    }
    const auto lasts =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_begun);
    const ReadingView view{
        .done = m_loading.done, .packs = m_loading.packs, .lasts = lasts, .stopping = m_loading.stop};
    if (draw_reading(ui, view, Texts(m_settings.language))) {
        m_loading.stop = true;
    }
}

bool OpeningDesk::tick() {
    if (m_desk) {
        return m_desk->tick();
    }
    if (m_reading.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        return false;
    }
    open();
    return true;
}

bool OpeningDesk::may_close() { return !m_desk || m_desk->may_close(); }

void OpeningDesk::save_now() {
    if (m_desk) {
        m_desk->save_now();
    }
}

}  // namespace haoping::desktop
