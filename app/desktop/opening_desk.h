#pragma once

#include <chrono>
#include <future>
#include <memory>

#include "desktop/desk.h"
#include "desktop/opening.h"

namespace haoping::desktop {

// The window from its first picture on: the packs are read behind it, and as soon as they are there it is the desk.
class OpeningDesk final : public Frontend {
public:
    // Begins to read at once. `parts` come later, for the window can be made meanwhile.
    OpeningDesk(const Options& options, std::filesystem::path data, const Environment& environment);
    ~OpeningDesk() override;  // stops reading

    // Waits a moment for the packs, which are there by then as a rule: so the first picture is the desk, and what is
    // typed before it comes lies in the system's queue and reaches it.
    void take(App::Parts parts);
    // Reads to the end, for pictures: nothing is left to come when it returns.
    void finish();

    Look look() const override;
    void draw(ui::Ui& ui) override;
    // Throws std::invalid_argument when the options ask for a screen or a scenario that there is not.
    bool tick() override;
    bool is_open() const override { return m_desk != nullptr; }
    bool may_close() override;
    bool wants_to_close() const override { return m_desk && m_desk->wants_to_close(); }
    void save_now() override;

private:
    void open();

    const Options& m_options;
    std::filesystem::path m_data;
    const Environment& m_environment;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    Library::Loading m_loading;
    std::future<Library> m_reading;
    App::Parts m_parts;
    Settings m_settings;
    std::unique_ptr<App> m_app;
    std::unique_ptr<Desk> m_desk;  // null: packs are being read
};

}  // namespace haoping::desktop
