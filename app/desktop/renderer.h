#pragma once

#include <cstdint>
#include <vector>

#include "desktop/window.h"
#include "ui/font_atlas.h"

struct ImFontAtlas;

namespace haoping::desktop {

// 8-bit RGB, rows from the top.
struct Picture {
    PixelSize size;
    std::vector<std::uint8_t> rgb;
};

// Dear ImGui's context and its two backends, from the window's birth to its end.
class Renderer {
public:
    explicit Renderer(Window& window);
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    ImFontAtlas& atlas();
    void upload_fonts();                             // after the atlas changed, between frames
    void upload_glyphs(const ui::TexturePatch& patch);  // within a frame

    void begin_frame();
    void end_frame();  // leaves the picture in the back buffer, for present() or picture()
    Picture picture() const;

private:
    Window& m_window;
    bool m_started = false;  // the first frame makes the backend's own objects, the font texture among them
};

}  // namespace haoping::desktop
