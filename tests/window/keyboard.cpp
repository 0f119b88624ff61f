#include "window/keyboard.h"

#include <X11/Xlib.h>

#include <memory>

void put_on_keyboard(std::u32string_view characters) {
    const std::unique_ptr<Display, int (*)(Display*)> display(XOpenDisplay(nullptr), XCloseDisplay);
    if (!display) {
        return;
    }
    int first = 0;
    int last = 0;
    XDisplayKeycodes(display.get(), &first, &last);
    for (const char32_t character : characters) {
        constexpr KeySym unicode = 0x01000000;  // from there on keysyms are code points; up to U+00FF they are as well
        KeySym sign = character <= 0xFF ? KeySym{character} : unicode + character;
        XChangeKeyboardMapping(display.get(), last--, 1, &sign, 1);
    }
    XSync(display.get(), False);
}
