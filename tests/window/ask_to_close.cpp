// ask_to_close NAME: does to the window of that name what a click on its cross does. xdotool can only destroy it.
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <cstdlib>
#include <memory>
#include <string>

namespace {

// None when there is none. Without a window manager all windows are children of the root.
Window window_of(Display* display, const std::string& name) {
    Window root = None;
    Window parent = None;
    Window* children = nullptr;
    unsigned count = 0;
    XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count);
    const std::unique_ptr<Window, int (*)(void*)> owner(children, XFree);
    for (unsigned i = 0; i < count; ++i) {
        XTextProperty title{};
        XGetWMName(display, children[i], &title);  // as it is: not every title is Latin
        const std::unique_ptr<unsigned char, int (*)(void*)> title_owner(title.value, XFree);
        if (title.value != nullptr &&
            std::string(title.value, title.value + title.nitems).find(name) != std::string::npos) {
            return children[i];
        }
    }
    return None;
}

}  // namespace

int main(int argc, char** argv) {
    const std::unique_ptr<Display, int (*)(Display*)> display(XOpenDisplay(nullptr), XCloseDisplay);
    const Window window = argc == 2 && display ? window_of(display.get(), argv[1]) : None;
    if (window == None) {
        return EXIT_FAILURE;
    }
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = XInternAtom(display.get(), "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(display.get(), "WM_DELETE_WINDOW", False));
    return XSendEvent(display.get(), window, False, NoEventMask, &event) != 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
