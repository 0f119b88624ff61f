#include "desktop/event_loop.h"

#include <GLFW/glfw3.h>

#include <algorithm>

#include "desktop/display_loss.h"
#include "platform/ending.h"

namespace haoping::desktop {
namespace {

// The swap interval does not throttle on every driver (Xvfb's does not): this does.
constexpr double shortest_frame = 1.0 / 60;
// A frame places what the next one hits with the pointer.
constexpr int settling_frames = 2;
// A draft, or the system's wish that we end, waits at most so long.
constexpr double longest_sleep = 0.2;

// When the next frame is due, on GLFW's clock.
class Pace {
public:
    double due() const { return std::max(m_owed > 0 ? 0 : m_wanted, m_last + shortest_frame); }
    void something_happened() { m_owed = settling_frames; }
    void drawn(double now, double seconds_until_change) {
        m_last = now;
        m_wanted = now + seconds_until_change;
        m_owed = std::max(0, m_owed - 1);
    }

private:
    double m_last = -shortest_frame;
    double m_wanted = 0;
    int m_owed = settling_frames;
};

}  // namespace

EventLoop::EventLoop(Window& window, Renderer& renderer, ui::FontFiles fonts, Frontend& frontend, FrameLog* log)
    : m_window(window),
      m_renderer(renderer),
      m_frontend(frontend),
      m_log(log),
      m_fonts(std::move(fonts)),
      m_ui(m_fonts, ui::make_theme(frontend.look().shade)) {}

double EventLoop::draw_frame(Motion motion, FrameTimes& times) {
    times.begun = FrameTimes::Clock::now();
    const Look look = m_frontend.look();
    const float scale = m_window.display_scale() * look.text_scale;
    if (m_fonts.needs_rebuild(scale)) {
        m_fonts.rebuild(m_renderer.atlas(), scale);
        m_renderer.upload_fonts();
    }
    ui::FrameInput input = m_window.take_input(scale);
    input.motion = look.motion && motion == Motion::as_wished;
    if (motion == Motion::still) {
        input.pointer = {};  // wherever it lies, it is not part of the picture
    }
    m_ui.set_theme(ui::make_theme(look.shade, ui::density_for(input.size.x, input.size.y)));
    m_renderer.begin_frame();
    m_ui.begin_frame(std::move(input));
    m_frontend.draw(m_ui);
    const ui::FrameOutput output = m_ui.end_frame();
    times.built = FrameTimes::Clock::now();
    m_renderer.upload_glyphs(m_fonts.take_patch());
    times.changed = m_renderer.end_frame();
    return output.wants_frame ? 0 : output.next_frame_in;
}

void EventLoop::show_frame(FrameTimes& times) {
    times.painted = FrameTimes::Clock::now();
    m_window.show();
    if (times.changed) {
        m_window.present();
    }
    times.shown = FrameTimes::Clock::now();
    if (m_log != nullptr && m_frontend.is_open()) {
        m_log->add(times);
    }
}

bool EventLoop::is_over() {
    if (!m_window.close_asked() && !m_frontend.wants_to_close() && !end_was_asked()) {
        return false;
    }
    FrameTimes unseen;
    draw_frame(Motion::as_wished, unseen);  // takes in what was typed just before
    if (end_was_asked()) {
        m_frontend.save_now();
        return true;
    }
    m_window.keep_open();
    return m_frontend.may_close();
}

void EventLoop::run() {
    listen_for_end();
    const DisplayLoss guard([this] { m_frontend.save_now(); });
    Pace pace;
    while (true) {
        m_window.wait(std::min(pace.due() - glfwGetTime(), longest_sleep));
        if (is_over()) {
            return;
        }
        const bool changed = m_frontend.tick();
        if (m_window.something_happened() || changed) {
            pace.something_happened();
        }
        const double now = glfwGetTime();
        if (now < pace.due()) {
            continue;
        }
        if (m_window.can_be_seen()) {
            FrameTimes times;
            pace.drawn(now, draw_frame(Motion::as_wished, times));
            show_frame(times);
        } else {
            pace.drawn(now, longest_sleep);
        }
    }
}

void EventLoop::come_to_rest() {
    constexpr int frames_to_rest = 12;
    for (int frame = 0; frame < frames_to_rest; ++frame) {
        m_window.wait(shortest_frame);
        m_frontend.tick();
        FrameTimes times;
        draw_frame(Motion::still, times);
        show_frame(times);
    }
}

void EventLoop::draw_at_rest(const std::vector<KeyPress>& presses) {
    come_to_rest();
    for (const KeyPress& press : presses) {
        m_window.press(press);
        come_to_rest();
    }
}

}  // namespace haoping::desktop
