#include "ui/canvas.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "ui/packed_colour.h"

namespace haoping::ui {
namespace {

// What lies outside the clip is not sent: a draw list holds 65,536 corners at most on old drivers.
Rect around(Vec centre, float radius) { return {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}; }

// A line that comes round, without the points that lie on its first one again: drawn with them it has a spike there.
IconStroke without_return(IconStroke stroke) {
    const auto returns = [&] {
        const Vec gap = stroke.back() - stroke.front();
        return stroke.size() > 2 && std::hypot(gap.x, gap.y) < 0.05F;
    };
    while (returns()) {
        stroke = stroke.first(stroke.size() - 1);
    }
    return stroke;
}

ImVec2 px(Vec v, float scale) { return {v.x * scale, v.y * scale}; }

}  // namespace

void Canvas::begin(FontAtlas& fonts, float scale, Rect window) {
    m_fonts = &fonts;
    m_scale = scale;
    m_window = window;
    m_clips.assign(1, window);
    m_list = ImGui::GetBackgroundDrawList();
    ImGui::GetStyle().CircleTessellationMaxError = 0.1F;  // ImGui's own 0.3 shows corners on our small dots and marks
}

void Canvas::draw_on_top(bool on_top) {
    m_list = on_top ? ImGui::GetForegroundDrawList() : ImGui::GetBackgroundDrawList();
}

Rect Canvas::snapped(const Rect& rect) const {
    const float x = std::round(rect.x * m_scale);
    const float y = std::round(rect.y * m_scale);
    return {x, y, std::round(rect.right() * m_scale) - x, std::round(rect.bottom() * m_scale) - y};
}

void Canvas::fill(const Rect& rect, Color colour, float radius) {
    if (!visible(rect)) {
        return;
    }
    const Rect r = snapped(rect);
    m_list->AddRectFilled({r.x, r.y}, {r.right(), r.bottom()}, packed(colour), radius * m_scale);
}

void Canvas::stroke(const Rect& rect, Color colour, float thickness, float radius) {
    if (!visible(rect)) {
        return;
    }
    const float width = std::max(1.0F, std::round(thickness * m_scale));
    // ImGui moves the corners of AddRect inwards by half a pixel, whatever the thickness.
    const Rect r = inset(snapped(rect), width / 2 - 0.5F);
    m_list->AddRect({r.x, r.y}, {r.right(), r.bottom()}, packed(colour), std::max(0.0F, radius * m_scale - width / 2),
                    0, width);
}

void Canvas::line(Vec from, Vec to, Color colour, float thickness) {
    m_list->AddLine(px(from, m_scale), px(to, m_scale), packed(colour), thickness * m_scale);
}

void Canvas::horizontal(float x, float y, float width, Color colour) {
    const float thick = std::max(1.0F, std::round(m_scale));
    const float top = std::round(y * m_scale);
    m_list->AddRectFilled({std::round(x * m_scale), top}, {std::round((x + width) * m_scale), top + thick},
                          packed(colour));
}

void Canvas::vertical(float x, float y, float height, Color colour) {
    const float thick = std::max(1.0F, std::round(m_scale));
    const float left = std::round(x * m_scale);
    m_list->AddRectFilled({left, std::round(y * m_scale)}, {left + thick, std::round((y + height) * m_scale)},
                          packed(colour));
}

void Canvas::dashed_line(Vec from, Vec to, Color colour, float thickness, Dash dash) {
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    if (length <= 0) {
        return;
    }
    const Vec step{(to.x - from.x) / length, (to.y - from.y) / length};
    for (float at = 0; at < length; at += dash.on + dash.off) {
        const float end = std::min(length, at + dash.on);
        line({from.x + step.x * at, from.y + step.y * at}, {from.x + step.x * end, from.y + step.y * end}, colour,
             thickness);
    }
}

void Canvas::dashed_stroke(const Rect& rect, Color colour, float thickness, float radius, Dash dash) {
    const Rect r = inset(rect, thickness / 2);
    dashed_line({r.x + radius, r.y}, {r.right() - radius, r.y}, colour, thickness, dash);
    dashed_line({r.x + radius, r.bottom()}, {r.right() - radius, r.bottom()}, colour, thickness, dash);
    dashed_line({r.x, r.y + radius}, {r.x, r.bottom() - radius}, colour, thickness, dash);
    dashed_line({r.right(), r.y + radius}, {r.right(), r.bottom() - radius}, colour, thickness, dash);
    arc({r.x + radius, r.y + radius}, radius, pi, pi * 1.5F, colour, thickness);
    arc({r.right() - radius, r.y + radius}, radius, pi * 1.5F, pi * 2, colour, thickness);
    arc({r.right() - radius, r.bottom() - radius}, radius, 0, pi * 0.5F, colour, thickness);
    arc({r.x + radius, r.bottom() - radius}, radius, pi * 0.5F, pi, colour, thickness);
}

void Canvas::polyline(std::span<const Vec> points, Color colour, float thickness) {
    for (const Vec& point : points) {
        m_list->PathLineTo(px(point, m_scale));
    }
    m_list->PathStroke(packed(colour), 0, thickness * m_scale);
}

void Canvas::fill_polygon(std::span<const Vec> convex, Color colour) {
    for (const Vec& point : convex) {
        m_list->PathLineTo(px(point, m_scale));
    }
    m_list->PathFillConvex(packed(colour));
}

void Canvas::fill_circle(Vec centre, float radius, Color colour) {
    if (visible(around(centre, radius))) {
        m_list->AddCircleFilled(px(centre, m_scale), radius * m_scale, packed(colour));
    }
}

void Canvas::circle(Vec centre, float radius, Color colour, float thickness) {
    if (visible(around(centre, radius + thickness))) {
        m_list->AddCircle(px(centre, m_scale), radius * m_scale, packed(colour), 0, thickness * m_scale);
    }
}

void Canvas::arc(Vec centre, float radius, float from, float to, Color colour, float thickness) {
    if (!visible(around(centre, radius + thickness))) {
        return;
    }
    m_list->PathArcTo(px(centre, m_scale), radius * m_scale, from, to);
    m_list->PathStroke(packed(colour), 0, thickness * m_scale);
}

void Canvas::dashed_circle(Vec centre, float radius, Color colour, float thickness, int dashes) {
    const float step = 2 * pi / static_cast<float>(dashes);
    for (int i = 0; i < dashes; ++i) {
        const float from = step * static_cast<float>(i);
        arc(centre, radius, from, from + step * 0.56F, colour, thickness);
    }
}

void Canvas::icon(Icon icon, Vec centre, float size, Color colour) {
    if (!visible(around(centre, size / 2))) {
        return;
    }
    const float unit = size / 24;
    const Vec corner = centre - Vec{size / 2, size / 2};
    for (const IconStroke stroke : icon_strokes(icon)) {
        const IconStroke line = without_return(stroke);
        const bool closed = line.size() < stroke.size();
        for (const Vec& point : line) {
            m_list->PathLineTo(px(corner + Vec{point.x * unit, point.y * unit}, m_scale));
        }
        // 1.5 px at any size from 16 to 26; only the smallest icons get a thinner pen.
        m_list->PathStroke(packed(colour), closed ? ImDrawFlags_Closed : ImDrawFlags_None,
                           std::clamp(size / 24 * 2, 1.2F, 1.6F) * m_scale);
    }
}

void Canvas::push_clip(const Rect& rect) {
    m_clips.push_back(intersection(rect, clip()));
    const Rect r = snapped(clip());
    m_list->PushClipRect({r.x, r.y}, {r.right(), r.bottom()}, false);
}

void Canvas::pop_clip() {
    m_list->PopClipRect();
    m_clips.pop_back();
}

}  // namespace haoping::ui
