#pragma once

#include <optional>
#include <vector>

#include "ui/geometry.h"

namespace haoping::ui {

enum class Key {
    none,
    enter,
    escape,
    tab,
    space,
    backspace,
    del,
    insert,
    left,
    right,
    up,
    down,
    home,
    end,
    page_up,
    page_down,
    a,
    b,
    c,
    d,
    e,
    f,
    g,
    h,
    i,
    j,
    k,
    l,
    m,
    n,
    o,
    p,
    q,
    r,
    s,
    t,
    u,
    v,
    w,
    x,
    y,
    z,
    n0,
    n1,
    n2,
    n3,
    n4,
    n5,
    n6,
    n7,
    n8,
    n9,
    minus,
    equal,
    f1,
    f2,
    f3,
    f4,
    f5,
    f6,
    f7,
    f8,
    f9,
    f10,
    f11,
    f12,
};

// The keypad's Enter and digits are fed as the plain ones.
struct Mods {
    bool ctrl = false;
    bool shift = false;
    bool alt = false;
    friend bool operator==(const Mods&, const Mods&) = default;
};
inline constexpr Mods no_mods{};
inline constexpr Mods ctrl_mod{.ctrl = true};
inline constexpr Mods shift_mod{.shift = true};
inline constexpr Mods alt_mod{.alt = true};

// Either a key press (or its repeat) or a typed code point, never both.
struct KeyEvent {
    Key key = Key::none;
    Mods mods;
    char32_t character = 0;
};

// What was pressed since the last frame, in order. Filled from the window's own callbacks, not from ImGui's
// key state: that loses a key which goes down and up within one poll.
class KeyEvents {
public:
    void press(Key key, Mods mods = {});
    void type(char32_t code_point);
    void clear() { m_events.clear(); }
    bool empty() const { return m_events.empty(); }

    // Takes the first such press out of the queue; false when there is none.
    bool take(Key key, Mods mods = {});
    bool has(Key key, Mods mods = {}) const;
    // For the focused editor: takes each event for which `consumer(event)` is true, keeps the others.
    template <class Consumer>
    void offer(Consumer&& consumer) {
        std::erase_if(m_events, [&](const KeyEvent& event) { return consumer(event); });
    }

private:
    std::vector<KeyEvent> m_events;
};

struct Pointer {
    Vec position{-1, -1};        // logical px
    bool down = false;           // left button, now
    bool pressed = false;        // went down since the last frame
    bool released = false;       // went up since the last frame; both may be true
    bool shift = false;          // extends a selection
    bool ctrl = false;           // a click copies instead of what it does otherwise; the wheel changes the text size
    bool right_pressed = false;  // the right button went down since the last frame
    float wheel = 0;             // notches, positive = towards the start of the text
};

struct FrameInput {
    Vec size;            // of the window, logical px
    float scale = 1;     // physical px in a logical px
    double seconds = 0;  // of a clock that never runs backwards
    Pointer pointer;
    KeyEvents keys;
    bool motion = true;  // false: animated values jump, the caret stands still
    bool window_focused = true;
};

}  // namespace haoping::ui
