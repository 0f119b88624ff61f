#pragma once

#include "desktop/frame_log.h"
#include "desktop/frontend.h"
#include "desktop/renderer.h"
#include "desktop/window.h"
#include "ui/font_atlas.h"
#include "ui/ui.h"

namespace haoping::desktop {

// Brings window, renderer and frontend together. All of them outlive it.
class EventLoop {
public:
    EventLoop(Window& window, Renderer& renderer, ui::FontFiles fonts, Frontend& frontend, FrameLog* log = nullptr);

    // Draws when something happened or changes by itself, sleeps otherwise. Returns when the window was closed or the
    // system ended the program; what was typed is saved then, and also when the display goes away.
    void run();

    // Draws until nothing moves any more, then after each of these keys, for Renderer::picture().
    void draw_at_rest(const std::vector<KeyPress>& presses = {});

private:
    enum class Motion { as_wished, still };

    // Leaves the picture in the back buffer. Returns in how many seconds it changes by itself.
    double draw_frame(Motion motion, FrameTimes& times);
    void show_frame(FrameTimes& times);
    bool is_over();
    void come_to_rest();

    Window& m_window;
    Renderer& m_renderer;
    Frontend& m_frontend;
    FrameLog* m_log;  // null: nobody measures
    ui::FontAtlas m_fonts;
    ui::Ui m_ui;
};

}  // namespace haoping::desktop
