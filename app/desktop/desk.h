#pragma once

#include "desktop/frontend.h"
#include "platform/real_time.h"
#include "screens/drafts.h"
#include "shell/app.h"

namespace haoping::desktop {

Look look_of(const Settings& settings);

// The application behind the window: its screens' pictures and its state's owner brought together.
class Desk final : public Frontend {
public:
    // `opening`: what is asked for before the first picture.
    Desk(App& app, const std::vector<Intent>& opening);

    Look look() const override;
    void draw(ui::Ui& ui) override;
    bool tick() override;
    bool may_close() override;
    bool wants_to_close() const override { return m_app.wants_to_close(); }
    void save_now() override;

private:
    App& m_app;
    RealTime m_time;
    ScreenDrafts m_drafts;
};

}  // namespace haoping::desktop
