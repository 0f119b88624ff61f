#pragma once

#include <cstdint>
#include <vector>

#include "desktop/damage.h"
#include "desktop/kept_picture.h"
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
    void upload_fonts();                                // after the atlas changed, between frames
    void upload_glyphs(const ui::TexturePatch& patch);  // within a frame

    void begin_frame();
    // Leaves the picture in the back buffer, for present() or picture(). False: it is the one shown already, and the
    // back buffer is as it was.
    bool end_frame();
    Picture picture();  // as drawn last; the back buffer has it too afterwards

private:
    void draw_legacy(PixelSize pixels);
    void draw(PixelSize pixels, PixelArea area);

    Window& m_window;
    Damage m_damage;
    KeptPicture m_kept;
    bool m_started = false;  // the first frame makes the backend's own objects, the font texture among them
};

}  // namespace haoping::desktop
