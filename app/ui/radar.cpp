#include "ui/radar.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr std::size_t least_axes = 3;
constexpr std::size_t most_axes = 7;
constexpr float name_gap = 8;
constexpr float widest_name = 108;
constexpr int rings = 4;

struct Corner {
    Vec way;
    Vec name_size;
    const TextLayout* name = nullptr;
};

// Middle of a name whose box just touches the gap around the corner.
Vec name_middle(const Corner& corner, float radius) {
    const float reach =
        std::abs(corner.way.x) * corner.name_size.x / 2 + std::abs(corner.way.y) * corner.name_size.y / 2;
    const float far = radius + name_gap + reach;
    return {corner.way.x * far, corner.way.y * far};
}

struct Extent {
    float left = 0;
    float right = 0;
    float top = 0;
    float bottom = 0;
};

Extent extent_of(std::span<const Corner> corners, float radius) {
    Extent extent;
    for (const Corner& corner : corners) {
        const Vec middle = name_middle(corner, radius);
        extent.left = std::max(extent.left, corner.name_size.x / 2 - middle.x);
        extent.right = std::max(extent.right, corner.name_size.x / 2 + middle.x);
        extent.top = std::max(extent.top, corner.name_size.y / 2 - middle.y);
        extent.bottom = std::max(extent.bottom, corner.name_size.y / 2 + middle.y);
    }
    return extent;
}

float largest_radius(std::span<const Corner> corners, const Rect& rect) {
    float fits = 0;
    float too_large = std::min(rect.w, rect.h);
    for (int i = 0; i < 12; ++i) {
        const float radius = (fits + too_large) / 2;
        const Extent extent = extent_of(corners, radius);
        const bool inside = extent.left + extent.right <= rect.w && extent.top + extent.bottom <= rect.h;
        (inside ? fits : too_large) = radius;
    }
    return fits;
}

class Drawing {
public:
    Drawing(Ui& ui, const Rect& rect, std::span<const RadarAxis> axes) : m_ui(ui), m_axes(axes) {
        const float widest = std::min(widest_name, rect.w * 0.34F);
        for (std::size_t i = 0; i < axes.size(); ++i) {
            const float angle = -pi / 2 + 2 * pi * static_cast<float>(i) / static_cast<float>(axes.size());
            const TextLayout& name = ui.layout(axes[i].name, micro_text, widest);
            m_corners.push_back({{std::cos(angle), std::sin(angle)}, {name.width, name.height()}, &name});
        }
        m_radius = largest_radius(m_corners, rect);
        const Extent extent = extent_of(m_corners, m_radius);
        m_centre = {rect.x + (rect.w - extent.left - extent.right) / 2 + extent.left,
                    rect.y + (rect.h - extent.top - extent.bottom) / 2 + extent.top};
    }

    void draw() const {
        fill_values();
        draw_web();
        draw_reference();
        draw_values();
        draw_names();
    }

private:
    Vec at(std::size_t corner, float part) const {
        const Vec way = m_corners[corner % m_corners.size()].way;
        const float far = m_radius * std::clamp(part, 0.0F, 1.0F);
        return {m_centre.x + way.x * far, m_centre.y + way.y * far};
    }
    float value(std::size_t corner) const { return m_axes[corner % m_axes.size()].value; }

    // Not convex, but seen whole from the centre: a fan of triangles. The web covers their seams.
    void fill_values() const {
        for (std::size_t i = 0; i < m_corners.size(); ++i) {
            const std::array triangle{m_centre, at(i, value(i)), at(i + 1, value(i + 1))};
            m_ui.canvas().fill_polygon(triangle, m_ui.colours().accent_tint);
        }
    }

    void draw_web() const {
        const Color line = m_ui.colours().line;
        for (std::size_t i = 0; i < m_corners.size(); ++i) {
            m_ui.canvas().line(m_centre, at(i, 1), line);
            for (int ring = 1; ring <= rings; ++ring) {
                const float part = static_cast<float>(ring) / rings;
                m_ui.canvas().line(at(i, part), at(i + 1, part), line);
            }
        }
    }

    void draw_reference() const {
        for (std::size_t i = 0; i < m_corners.size(); ++i) {
            const auto from = m_axes[i].reference;
            const auto to = m_axes[(i + 1) % m_axes.size()].reference;
            if (from && to) {
                m_ui.canvas().dashed_line(at(i, *from), at(i + 1, *to), m_ui.colours().line2, 1.5F, {4, 3});
            }
        }
    }

    void draw_values() const {
        const Color accent = m_ui.colours().accent;
        for (std::size_t i = 0; i < m_corners.size(); ++i) {
            m_ui.canvas().line(at(i, value(i)), at(i + 1, value(i + 1)), accent, 2);
        }
        for (std::size_t i = 0; i < m_corners.size(); ++i) {
            m_ui.canvas().fill_circle(at(i, value(i)), 3, accent);
        }
    }

    void draw_names() const {
        for (std::size_t i = 0; i < m_corners.size(); ++i) {
            const Corner& corner = m_corners[i];
            const Vec middle = m_centre + name_middle(corner, m_radius);
            Rect line{middle.x - corner.name_size.x / 2, middle.y - corner.name_size.y / 2, corner.name_size.x,
                      corner.name_size.y};
            m_ui.record(ItemRole::text, m_axes[i].name, line,
                        std::to_string(std::lround(m_axes[i].value * 100)) + " %");
            m_ui.canvas().text(*corner.name, line.min(), m_ui.colours().text2);
        }
    }

    Ui& m_ui;
    std::span<const RadarAxis> m_axes;
    std::vector<Corner> m_corners;
    float m_radius = 0;
    Vec m_centre;
};

}  // namespace

void radar(Ui& ui, const Rect& rect, std::span<const RadarAxis> axes, std::string_view label) {
    ui.record(ItemRole::image, label, rect);
    if (axes.size() >= least_axes && axes.size() <= most_axes && ui.canvas().visible(rect)) {
        Drawing(ui, rect, axes).draw();
    }
}

}  // namespace haoping::ui
