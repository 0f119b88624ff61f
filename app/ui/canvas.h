#pragma once

#include <numbers>
#include <span>
#include <vector>

#include "ui/font_atlas.h"
#include "ui/geometry.h"
#include "ui/icons.h"
#include "ui/text_layout.h"
#include "ui/theme.h"

struct ImDrawList;

namespace haoping::ui {

inline constexpr float pi = std::numbers::pi_v<float>;

struct Dash {
    float on = 5;
    float off = 3;
};

// Drawing in logical px on ImGui's draw lists. Angles in radians, clockwise from 3 o'clock.
class Canvas {
public:
    // Once a frame, after ImGui::NewFrame.
    void begin(FontAtlas& fonts, float scale, Rect window);
    // What is drawn over everything else: dialogs, toasts, tooltips.
    void draw_on_top(bool on_top);

    void fill(const Rect& rect, Color colour, float radius = 0);
    void stroke(const Rect& rect, Color colour, float thickness = 1, float radius = 0);  // inside the rectangle
    void dashed_stroke(const Rect& rect, Color colour, float thickness, float radius, Dash dash = {});
    void line(Vec from, Vec to, Color colour, float thickness = 1);
    void dashed_line(Vec from, Vec to, Color colour, float thickness, Dash dash = {});
    void horizontal(float x, float y, float width, Color colour);  // hairline: at least one whole physical px
    void vertical(float x, float y, float height, Color colour);
    void polyline(std::span<const Vec> points, Color colour, float thickness = 1);
    void fill_polygon(std::span<const Vec> convex, Color colour);
    void fill_circle(Vec centre, float radius, Color colour);
    void circle(Vec centre, float radius, Color colour, float thickness = 1);
    void arc(Vec centre, float radius, float from, float to, Color colour, float thickness);
    void dashed_circle(Vec centre, float radius, Color colour, float thickness, int dashes = 12);
    void icon(Icon icon, Vec centre, float size, Color colour);

    void text(const TextLayout& layout, Vec corner, Color colour);
    // Each glyph's colour by its byte: links, evidence, keywords.
    struct ColourSpan {
        ByteRange range;
        Color colour;
    };
    void text(const TextLayout& layout, Vec corner, Color colour, std::span<const ColourSpan> spans);

    void push_clip(const Rect& rect);
    void pop_clip();
    const Rect& clip() const { return m_clips.back(); }
    bool visible(const Rect& rect) const { return rect.overlaps(clip()); }
    float scale() const { return m_scale; }

private:
    void text_line(const TextLayout& layout, std::size_t line, Vec corner, Color colour,
                   std::span<const ColourSpan> spans);
    void glyph(const PlacedGlyph& placed, TextStyle style, Vec line_corner, float line_height, Color colour);
    Rect snapped(const Rect& rect) const;

    ImDrawList* m_list = nullptr;
    FontAtlas* m_fonts = nullptr;
    float m_scale = 1;
    Rect m_window;
    std::vector<Rect> m_clips;
};

}  // namespace haoping::ui
