#include <GLFW/glfw3.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <functional>
#include <string>
#include <thread>

#include "desktop/event_loop.h"
#include "desktop/font_files.h"
#include "support/catch.h"
#include "ui/text.h"
#include "window/keyboard.h"

namespace haoping::desktop {
namespace {

// Draws one line of text, notes what comes in, and closes the window when it is told to.
class Listener final : public Frontend {
public:
    std::string heard;  // typed characters as they are; keys as <number>
    ui::Vec pressed_at;
    int frames = 0;
    int ticks = 0;
    std::function<bool(const Listener&)> enough = [](const Listener&) { return false; };
    Window* window = nullptr;
    std::string greeting = "Hello – 你好，好评";
    double seconds_between_frames = 1e9;

    Look look() const override { return {}; }
    bool may_close() override { return true; }
    void save_now() override {}
    bool tick() override {
        ++ticks;
        if (enough(*this)) {
            glfwSetWindowShouldClose(window->handle(), GLFW_TRUE);
        }
        return false;
    }
    void draw(ui::Ui& ui) override {
        ++frames;
        ui.keys().offer([&](const ui::KeyEvent& event) { return note(event); });
        if (ui.pointer().pressed) {
            pressed_at = ui.pointer().position;
        }
        ui.canvas().fill(ui.window(), ui.colours().bg);
        ui::draw_text(ui, {20, 20, 900, 40}, greeting, ui::title_text, ui.colours().text);
        ui.request_frame_in(seconds_between_frames);
    }

private:
    bool note(const ui::KeyEvent& event) {
        if (event.character != 0) {
            heard += event.character < 0x80 ? std::string(1, static_cast<char>(event.character))
                                            : "U+" + std::to_string(static_cast<unsigned>(event.character));
        } else if (event.key >= ui::Key::a && event.key <= ui::Key::z && event.mods == ui::no_mods) {
            return true;  // its character says more
        } else {
            heard += "<" + std::to_string(static_cast<int>(event.key)) + (event.mods.ctrl ? "^>" : ">");
        }
        return true;
    }
};

std::string name(ui::Key key) { return "<" + std::to_string(static_cast<int>(key)) + ">"; }

// A window with the listener behind it.
struct Desk {
    explicit Desk(std::optional<OpenGl> opengl = std::nullopt)
        : window({.title = "listener", .size = PixelSize{1000, 700}, .opengl = opengl, .x_display = true}),
          renderer(window) {
        listener.window = &window;
    }
    // Runs until the person, played by a shell command, is done.
    void run_while(const std::string& command) {
        std::atomic<bool> done = false;
        std::thread person([&] {
            status = std::system(command.c_str());
            done = true;
            window.wake();
        });
        int ticks_left = 3;  // for what is still on its way
        listener.enough = [&](const Listener&) { return done && --ticks_left < 0; };
        EventLoop(window, renderer, find_fonts().files, listener).run();
        person.join();
    }

    Window window;
    Renderer renderer;
    Listener listener;
    int status = 0;
};

}  // namespace

SCENARIO("What a person types and points at arrives whole and in order", "[window]") {
    GIVEN("an open window and a keyboard with some rare keys") {
        put_on_keyboard(U"é你😀");
        Desk desk;
        WHEN("text in several scripts, keys and a click follow each other without a pause") {
            desk.run_while(
                "sleep 1; xdotool mousemove 300 200 click 1 type --delay 12 'hi é你😀'; "
                "xdotool key ctrl+Return BackSpace F7; sleep 0.3");
            THEN("nothing is lost, cut or swapped") {
                REQUIRE(desk.status == 0);
                const std::string expected = "hi" + name(ui::Key::space) + " U+233U+20320U+128512" + "<" +
                                             std::to_string(static_cast<int>(ui::Key::enter)) + "^>" +
                                             name(ui::Key::backspace) + name(ui::Key::f7);
                CHECK(desk.listener.heard == expected);
                CHECK(desk.listener.pressed_at == ui::Vec{300, 200});
            }
        }
    }
}

SCENARIO("A hidden window draws nothing, and goes on when it is seen again", "[window]") {
    GIVEN("a picture that changes all the time") {
        Desk desk;
        desk.listener.seconds_between_frames = 0.02;
        int frames_when_hidden = 0;
        int frames_before_shown = 0;
        int frames_at_the_end = 0;
        bool drawn_first = false;
        desk.listener.enough = [&](const Listener& listener) {
            GLFWwindow* handle = desk.window.handle();
            drawn_first = drawn_first || listener.frames > 5;
            if (drawn_first && frames_when_hidden == 0) {
                glfwHideWindow(handle);
                glfwPollEvents();
                frames_when_hidden = listener.frames;
                desk.listener.ticks = 0;
            } else if (frames_when_hidden > 0 && listener.ticks == 8) {
                frames_before_shown = listener.frames;
                glfwShowWindow(handle);
            }
            frames_at_the_end = listener.frames;
            return listener.ticks > 8 && frames_at_the_end > frames_before_shown + 5;
        };
        WHEN("it is hidden for a while") {
            EventLoop(desk.window, desk.renderer, find_fonts().files, desk.listener).run();
            THEN("no frame was drawn meanwhile, but some after") {
                CHECK(frames_before_shown == frames_when_hidden);
                CHECK(frames_at_the_end > frames_before_shown);
            }
        }
    }
}

SCENARIO("A part drawn again gives the same picture as the whole drawn at once", "[window]") {
    const auto picture = [](const std::vector<std::string>& greetings) {
        Desk desk;
        EventLoop loop(desk.window, desk.renderer, find_fonts().files, desk.listener);
        for (const auto& greeting : greetings) {
            desk.listener.greeting = greeting;
            loop.draw_at_rest();
        }
        return desk.renderer.picture();
    };
    GIVEN("the picture of a text") {
        const Picture at_once = picture({"Hello again – 您好"});
        WHEN("other texts stood in its place before") {
            const Picture by_parts =
                picture({"Hello", "A much longer greeting, 好评 or not", "", "Hello again – 您好"});
            THEN("nothing of them is left") { CHECK(by_parts.rgb == at_once.rgb); }
        }
        WHEN("it is another text's") {
            THEN("it is another picture") { CHECK(picture({"Hello"}).rgb != at_once.rgb); }
        }
    }
}

SCENARIO("A window that nobody touches draws nothing", "[window]") {
    GIVEN("a window whose picture has come to rest") {
        Desk desk;
        int frames_at_rest = -1;
        int frames_later = -2;
        desk.listener.enough = [&](const Listener& listener) {
            if (listener.ticks == 20) {
                frames_at_rest = listener.frames;
            }
            frames_later = listener.frames;  // closing draws once more, for keys pressed just before
            return listener.ticks >= 30;
        };
        WHEN("the loop goes round ten times more") {
            EventLoop(desk.window, desk.renderer, find_fonts().files, desk.listener).run();
            THEN("no frame was drawn") { CHECK(frames_later == frames_at_rest); }
        }
    }
}

SCENARIO("An old driver shows the same picture", "[window]") {
    const auto picture = [](OpenGl version) {
        Desk desk(version);
        EventLoop loop(desk.window, desk.renderer, find_fonts().files, desk.listener);
        loop.draw_at_rest();
        return desk.renderer.picture();
    };
    GIVEN("the picture as OpenGL 3.3 draws it") {
        const Picture modern = picture(OpenGl::modern);
        WHEN("OpenGL 2.1 draws it") {
            const Picture legacy = picture(OpenGl::legacy);
            THEN("no pixel differs, and it is not blank") {
                CHECK(legacy.size == modern.size);
                CHECK(legacy.rgb == modern.rgb);
                CHECK(std::any_of(modern.rgb.begin(), modern.rgb.end(), [](auto value) { return value < 60; }));
            }
        }
    }
}

}  // namespace haoping::desktop
