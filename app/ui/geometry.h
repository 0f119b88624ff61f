#pragma once

#include <algorithm>

namespace haoping::ui {

// All lengths of this layer are logical px: physical px ÷ scale. Only canvas.cpp and font_atlas.cpp know physical px.
struct Vec {
    float x = 0;
    float y = 0;
    friend Vec operator+(Vec a, Vec b) { return {a.x + b.x, a.y + b.y}; }
    friend Vec operator-(Vec a, Vec b) { return {a.x - b.x, a.y - b.y}; }
    friend bool operator==(Vec, Vec) = default;
};

struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    float right() const { return x + w; }
    float bottom() const { return y + h; }
    Vec min() const { return {x, y}; }
    Vec max() const { return {x + w, y + h}; }
    Vec centre() const { return {x + w / 2, y + h / 2}; }
    bool empty() const { return w <= 0 || h <= 0; }
    bool contains(Vec p) const { return p.x >= x && p.y >= y && p.x < right() && p.y < bottom(); }
    bool overlaps(const Rect& o) const { return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom(); }
    friend bool operator==(const Rect&, const Rect&) = default;
};

inline Rect inset(const Rect& r, float dx, float dy) { return {r.x + dx, r.y + dy, r.w - 2 * dx, r.h - 2 * dy}; }
inline Rect inset(const Rect& r, float by) { return inset(r, by, by); }
inline Rect outset(const Rect& r, float by) { return inset(r, -by, -by); }
inline Rect moved(const Rect& r, Vec by) { return {r.x + by.x, r.y + by.y, r.w, r.h}; }

inline Rect intersection(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    return {x, y, std::max(0.0F, std::min(a.right(), b.right()) - x),
            std::max(0.0F, std::min(a.bottom(), b.bottom()) - y)};
}

// A rectangle of the given size in the middle of `area`.
inline Rect centred(const Rect& area, Vec size) {
    return {area.x + (area.w - size.x) / 2, area.y + (area.h - size.y) / 2, size.x, size.y};
}

// The four cutters take a strip off `rest` and shrink it: the usual way to lay out a screen.
inline Rect cut_top(Rect& rest, float height, float gap = 0) {
    const Rect strip{rest.x, rest.y, rest.w, height};
    rest.y += height + gap;
    rest.h -= height + gap;
    return strip;
}
inline Rect cut_bottom(Rect& rest, float height, float gap = 0) {
    const Rect strip{rest.x, rest.bottom() - height, rest.w, height};
    rest.h -= height + gap;
    return strip;
}
inline Rect cut_left(Rect& rest, float width, float gap = 0) {
    const Rect strip{rest.x, rest.y, width, rest.h};
    rest.x += width + gap;
    rest.w -= width + gap;
    return strip;
}
inline Rect cut_right(Rect& rest, float width, float gap = 0) {
    const Rect strip{rest.right() - width, rest.y, width, rest.h};
    rest.w -= width + gap;
    return strip;
}

}  // namespace haoping::ui
