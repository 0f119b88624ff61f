#pragma once

#include "ui/theme.h"
#include "ui/ui.h"

namespace haoping::desktop {

// How the person wants things to look.
struct Look {
    ui::Shade shade = ui::Shade::light;
    float text_scale = 1;  // on top of the display's own scale
    bool motion = true;
};

// What the window shows: the application with its screens, or something smaller in a test.
class Frontend {
public:
    virtual ~Frontend() = default;

    virtual Look look() const = 0;
    virtual void draw(ui::Ui& ui) = 0;  // between Ui::begin_frame and end_frame
    // What the person came for is shown. Until then it is something to wait by, whose frames nobody measures.
    virtual bool is_open() const { return true; }
    // Called several times a second, drawn or not. True: the picture has changed.
    virtual bool tick() = 0;
    // The person closes the window: what is unsaved is saved now. False: not yet.
    virtual bool may_close() = 0;
    // It asks to be closed by itself: the answer to a question that may_close() has raised.
    virtual bool wants_to_close() const { return false; }
    // The system ends the program: what is unsaved is saved now, and nobody can be asked.
    virtual void save_now() = 0;
};

}  // namespace haoping::desktop
