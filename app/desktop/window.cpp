#include "desktop/window.h"

#include <glad/gl.h>
// After glad, which brings its own OpenGL declarations.
#include <GLFW/glfw3.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "desktop/key_map.h"

namespace haoping::desktop {
namespace {

constexpr PixelSize comfortable{1600, 900};
constexpr PixelSize smallest{960, 600};

std::string glfw_complaint() {
    const char* description = nullptr;
    glfwGetError(&description);
    return description == nullptr ? "no reason given" : description;
}

// The whole comfortable size where it fits, what is free of panels otherwise.
PixelSize initial_size() {
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    if (monitor == nullptr) {
        return comfortable;
    }
    int x = 0;
    int y = 0;
    PixelSize area;
    glfwGetMonitorWorkarea(monitor, &x, &y, &area.width, &area.height);
    float scale = 1;
    glfwGetMonitorContentScale(monitor, &scale, nullptr);
    const auto scaled = [&](int length) { return static_cast<int>(static_cast<float>(length) * scale); };
    if (area.width <= 0 || area.height <= 0) {
        return comfortable;
    }
    return {std::min(scaled(comfortable.width), area.width), std::min(scaled(comfortable.height), area.height)};
}

void hint(OpenGl version) {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "haoping");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "haoping");
#ifdef GLFW_WAYLAND_APP_ID
    glfwWindowHintString(GLFW_WAYLAND_APP_ID, "haoping");
#endif
    if (version == OpenGl::modern) {
        glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
        glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
        glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
        glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    } else {
        glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 2);
        glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 1);
    }
}

}  // namespace

// GLFW's callbacks know their window through its user pointer. They are set before Dear ImGui's, which call them
// in turn: its own char callback would cut code points to 16 bit, and its key state forgets short presses.
struct Callbacks {
    static Window& of(GLFWwindow* handle) {
        auto& window = *static_cast<Window*>(glfwGetWindowUserPointer(handle));
        window.m_happened = true;
        return window;
    }

    static void key(GLFWwindow* handle, int key, int scancode, int action, int mods) {
        Window& window = of(handle);
        if (action == GLFW_RELEASE || window.m_composition.swallows(kind_of(key), is_chord(mods))) {
            return;
        }
        const char* name = key == GLFW_KEY_UNKNOWN ? nullptr : glfwGetKeyName(key, scancode);
        if (const ui::Key ours = key_of(key, name); ours != ui::Key::none) {
            window.m_keys.press(ours, mods_of(ours, mods));
        }
    }
    static void character(GLFWwindow* handle, unsigned int code_point) {
        Window& window = of(handle);
        window.m_composition.character_arrived();
        window.m_keys.type(code_point);
    }
    static void button(GLFWwindow* handle, int button, int action, int mods) {
        Window& window = of(handle);
        if (button == GLFW_MOUSE_BUTTON_RIGHT && action == GLFW_PRESS) {
            window.m_composition.pointer_pressed();
            window.m_pointer.right_pressed = true;
        }
        if (button != GLFW_MOUSE_BUTTON_LEFT) {
            return;
        }
        window.m_composition.pointer_pressed();
        window.m_pointer.down = action == GLFW_PRESS;
        window.m_pointer.shift = (mods & GLFW_MOD_SHIFT) != 0;
        window.m_pointer.ctrl = (mods & GLFW_MOD_CONTROL) != 0;
        (window.m_pointer.down ? window.m_pointer.pressed : window.m_pointer.released) = true;
    }
    static bool holds_ctrl(GLFWwindow* handle) {
        return glfwGetKey(handle, GLFW_KEY_LEFT_CONTROL) == GLFW_PRESS ||
               glfwGetKey(handle, GLFW_KEY_RIGHT_CONTROL) == GLFW_PRESS;
    }
    static void moved(GLFWwindow* handle, double x, double y) {
        of(handle).m_pointer.position = {static_cast<float>(x), static_cast<float>(y)};
    }
    static void scrolled(GLFWwindow* handle, double, double notches) {
        Window& window = of(handle);
        window.m_pointer.wheel += static_cast<float>(notches);
        window.m_pointer.ctrl = holds_ctrl(handle);
    }
    static void focus(GLFWwindow* handle, int focused) {
        Window& window = of(handle);
        window.m_composition.focus_changed();
        window.m_focused = focused == GLFW_TRUE;
    }
    static void entered(GLFWwindow* handle, int inside) {
        if (inside == GLFW_FALSE) {
            of(handle).m_pointer.position = {-1, -1};
        }
    }
    static void resized(GLFWwindow* handle, int, int) { of(handle); }
    static void rescaled(GLFWwindow* handle, float, float) { of(handle); }
    static void exposed(GLFWwindow* handle) { of(handle).m_exposed = true; }
    static void closed(GLFWwindow* handle) { of(handle); }
    static void iconified(GLFWwindow* handle, int) { of(handle); }

    static void set(GLFWwindow* handle) {
        glfwSetKeyCallback(handle, key);
        glfwSetCharCallback(handle, character);
        glfwSetMouseButtonCallback(handle, button);
        glfwSetCursorPosCallback(handle, moved);
        glfwSetScrollCallback(handle, scrolled);
        glfwSetWindowFocusCallback(handle, focus);
        glfwSetCursorEnterCallback(handle, entered);
        glfwSetFramebufferSizeCallback(handle, resized);
        glfwSetWindowContentScaleCallback(handle, rescaled);
        glfwSetWindowRefreshCallback(handle, exposed);
        glfwSetWindowCloseCallback(handle, closed);
        glfwSetWindowIconifyCallback(handle, iconified);
    }
};

Window::Library::Library(bool x_display) {
#ifdef GLFW_PLATFORM
    // GLFW speaks to input methods through X11 only: where an X server is there, Wayland's comes second.
    if (x_display && glfwPlatformSupported(GLFW_PLATFORM_X11)) {
        glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
        if (glfwInit() == GLFW_TRUE) {
            return;
        }
        glfwInitHint(GLFW_PLATFORM, GLFW_ANY_PLATFORM);
    }
#else
    static_cast<void>(x_display);
#endif
    if (glfwInit() != GLFW_TRUE) {
        throw WindowError("No window can be opened here: " + glfw_complaint() +
                          ".\nIs there a display, and may this user open windows on it? "
                          "Without one, practise in the terminal: haoping practise");
    }
}

Window::Library::~Library() { glfwTerminate(); }

GLFWwindow* Window::open(const WindowRequest& request, OpenGl version) const {
    hint(version);
    const PixelSize size = request.size.value_or(initial_size());
    return glfwCreateWindow(size.width, size.height, request.title.c_str(), nullptr, nullptr);
}

Window::Window(const WindowRequest& request) : m_library(request.x_display) {
    m_opengl = request.opengl.value_or(OpenGl::modern);
    m_handle = open(request, m_opengl);
    if (m_handle == nullptr && !request.opengl) {
        m_opengl = OpenGl::legacy;
        m_handle = open(request, m_opengl);
    }
    if (m_handle == nullptr) {
        throw WindowError("The window needs OpenGL 2.1 or newer and could not get it: " + glfw_complaint() +
                          ".\nInstall or update the graphics driver (Debian and Ubuntu: libgl1-mesa-dri also draws "
                          "without one), or practise in the terminal: haoping practise");
    }
    glfwSetWindowSizeLimits(m_handle, smallest.width, smallest.height, GLFW_DONT_CARE, GLFW_DONT_CARE);
    glfwSetWindowUserPointer(m_handle, this);
    Callbacks::set(m_handle);
    glfwMakeContextCurrent(m_handle);
    if (gladLoadGL(glfwGetProcAddress) == 0) {
        glfwDestroyWindow(m_handle);
        throw WindowError("The graphics driver opened a window but does not answer as OpenGL. Update the driver.");
    }
    glfwSwapInterval(1);
}

Window::~Window() { glfwDestroyWindow(m_handle); }

PixelSize Window::framebuffer() const {
    PixelSize size;
    glfwGetFramebufferSize(m_handle, &size.width, &size.height);
    return size;
}

float Window::display_scale() const {
    float scale = 1;
    glfwGetWindowContentScale(m_handle, &scale, nullptr);
    return scale > 0 ? scale : 1;
}

float Window::pixels_per_unit() const {
    int units = 0;
    glfwGetWindowSize(m_handle, &units, nullptr);
    return units > 0 ? static_cast<float>(framebuffer().width) / static_cast<float>(units) : 1;
}

void Window::wait(double seconds) {
    if (seconds <= 0) {
        glfwPollEvents();
    } else if (std::isinf(seconds)) {
        glfwWaitEvents();
    } else {
        glfwWaitEventsTimeout(seconds);
    }
}

ui::FrameInput Window::take_input(float scale) {
    const PixelSize pixels = framebuffer();
    const float unit = pixels_per_unit() / scale;
    ui::FrameInput input;
    input.size = {static_cast<float>(pixels.width) / scale, static_cast<float>(pixels.height) / scale};
    input.scale = scale;
    input.seconds = glfwGetTime();
    input.pointer = m_pointer;
    if (m_pointer.position.x >= 0 && m_pointer.position.y >= 0) {
        input.pointer.position = {m_pointer.position.x * unit, m_pointer.position.y * unit};
    }
    input.keys = std::move(m_keys);
    input.window_focused = m_focused;
    m_keys.clear();
    m_pointer.pressed = false;
    m_pointer.released = false;
    m_pointer.right_pressed = false;
    m_pointer.wheel = 0;
    m_happened = false;
    return input;
}

void Window::show() {
    if (!m_shown) {
        m_shown = true;
        glfwShowWindow(m_handle);
    }
}

bool Window::can_be_seen() const {
    const bool hidden = m_shown && glfwGetWindowAttrib(m_handle, GLFW_VISIBLE) == GLFW_FALSE;
    return !hidden && glfwGetWindowAttrib(m_handle, GLFW_ICONIFIED) == GLFW_FALSE && framebuffer().width > 0;
}

bool Window::take_exposed() { return std::exchange(m_exposed, false); }

bool Window::close_asked() const { return glfwWindowShouldClose(m_handle) == GLFW_TRUE; }
void Window::keep_open() { glfwSetWindowShouldClose(m_handle, GLFW_FALSE); }
void Window::present() { glfwSwapBuffers(m_handle); }

bool Window::something_happened() {
    m_happened = m_woken.exchange(false) || m_happened;
    return m_happened;
}

void Window::wake() {
    m_woken = true;
    glfwPostEmptyEvent();
}

}  // namespace haoping::desktop
