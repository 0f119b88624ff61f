#pragma once

#include <atomic>
#include <optional>
#include <stdexcept>
#include <string>

#include "desktop/composition.h"
#include "desktop/key_names.h"
#include "ui/input.h"

struct GLFWwindow;

namespace haoping::desktop {

// No display, no OpenGL …: the message says what to do.
class WindowError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct PixelSize {
    int width = 0;
    int height = 0;
    friend bool operator==(PixelSize, PixelSize) = default;
};

enum class OpenGl { modern, legacy };  // 3.3 core; 2.1, for old drivers

struct WindowRequest {
    std::string title;
    std::optional<PixelSize> size;  // empty: as much of the screen as is comfortable
    std::optional<OpenGl> opengl;   // empty: modern, legacy when there is nothing better
    bool x_display = false;         // an X server is there
};

// The window and everything that comes from the person. One at a time.
class Window {
public:
    explicit Window(const WindowRequest& request);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    GLFWwindow* handle() const { return m_handle; }
    OpenGl opengl() const { return m_opengl; }
    PixelSize framebuffer() const;
    float display_scale() const;  // physical px in a logical px

    // Sleeps until something happens, at most so long (infinity: for ever).
    void wait(double seconds);
    bool something_happened();
    // What came since the last call. `scale`: the display's and the person's together.
    ui::FrameInput take_input(float scale);

    // It opens hidden: whoever sees it can use it. Called with the first picture ready; then nothing more.
    void show();
    bool can_be_seen() const;  // false while minimised
    bool take_exposed();       // since the last call, what it showed was lost

    void press(KeyPress press) { m_keys.press(press.key, press.mods); }  // as if a person did

    bool close_asked() const;
    void keep_open();
    void present();

    // From any thread: ends a wait() and has a frame drawn.
    void wake();

private:
    friend struct Callbacks;
    struct Library {  // GLFW itself
        explicit Library(bool x_display);
        ~Library();
        Library(const Library&) = delete;
        Library& operator=(const Library&) = delete;
    };

    GLFWwindow* open(const WindowRequest& request, OpenGl version) const;
    float pixels_per_unit() const;  // GLFW's window units: points on macOS, pixels elsewhere

    Library m_library;
    OpenGl m_opengl = OpenGl::modern;
    GLFWwindow* m_handle = nullptr;
    ui::KeyEvents m_keys;
    ui::Pointer m_pointer;  // position in GLFW's units
    Composition m_composition;
    bool m_focused = true;  // without a window manager nobody says so
    bool m_shown = false;
    bool m_exposed = true;
    bool m_happened = true;
    std::atomic<bool> m_woken = false;
};

}  // namespace haoping::desktop
