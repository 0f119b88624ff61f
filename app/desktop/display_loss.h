#pragma once

#include <functional>

namespace haoping::desktop {

// While it lives, `save` is called when the X server has gone, before Xlib ends the process. Wayland's end comes as a
// window that is to be closed. One at a time; `save` must not touch the window.
class DisplayLoss {
public:
    explicit DisplayLoss(std::function<void()> save);
    ~DisplayLoss();
    DisplayLoss(const DisplayLoss&) = delete;
    DisplayLoss& operator=(const DisplayLoss&) = delete;
};

}  // namespace haoping::desktop
