#pragma once

#include "desktop/frontend.h"
#include "desktop/options.h"
#include "shell/app.h"

namespace haoping::desktop {

// The application behind the window: its screens' pictures and its state's owner brought together.
class Desk final : public Frontend {
public:
    explicit Desk(App& app);

    Look look() const override;
    void draw(ui::Ui& ui) override;
    bool tick() override;
    bool may_close() override;

private:
    App& m_app;
};

// Packs, store and dictionary from their folders. What can't be had is left out and told on the screen.
App::Parts gather_parts(const Options& options, const Environment& environment);

}  // namespace haoping::desktop
