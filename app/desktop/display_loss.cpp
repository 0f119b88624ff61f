#include "desktop/display_loss.h"

#include <utility>

#ifdef HAOPING_X11
#include <X11/Xlib.h>

#include <cstdio>
#include <cstdlib>
#endif

namespace haoping::desktop {

#ifdef HAOPING_X11

namespace {

// Xlib tells its handler nothing of whose it is.
std::function<void()>& what_to_do() {
    static std::function<void()> save;
    return save;
}

// Must not return; whatever would be tidied up at exit talks to the display.
int leave(Display*) {
    if (const auto save = std::exchange(what_to_do(), nullptr)) {
        save();
    }
    std::fputs("haoping-desk: the display has gone; what was typed is saved.\n", stderr);
    std::_Exit(EXIT_FAILURE);
}

}  // namespace

DisplayLoss::DisplayLoss(std::function<void()> save) {
    what_to_do() = std::move(save);
    XSetIOErrorHandler(leave);
}

DisplayLoss::~DisplayLoss() {
    XSetIOErrorHandler(nullptr);
    what_to_do() = nullptr;
}

#else

DisplayLoss::DisplayLoss(std::function<void()>) {}
DisplayLoss::~DisplayLoss() = default;

#endif

}  // namespace haoping::desktop
