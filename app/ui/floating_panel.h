#pragma once

#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

// A small panel over the screen while it lives, below its anchor or above it where there is more room. The focus goes
// in and comes back where it was. What lies under it is seen but out of reach, as with a Modal.
class FloatingPanel {
public:
    FloatingPanel(Ui& ui, const Rect& anchor, std::string_view name, Vec size);
    ~FloatingPanel();
    FloatingPanel(const FloatingPanel&) = delete;
    FloatingPanel& operator=(const FloatingPanel&) = delete;

    const Rect& body() const { return m_body; }
    bool dismissed() const { return m_dismissed; }  // Esc, or a press beside it

private:
    Ui& m_ui;
    Rect m_body;
    bool m_dismissed = false;
};

}  // namespace haoping::ui
