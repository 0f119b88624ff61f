#pragma once

#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

// Owned by the screen's draft.
struct ScrollState {
    float offset = 0;          // logical px hidden above
    float content_height = 0;  // of the last frame
    bool at_end = true;        // a conversation that was at its end stays there when it grows
    float drag_from = 0;
};

// Kept free at the right of every area, whether it scrolls or not.
inline constexpr float scroll_bar_width = 10;

enum class ScrollAnchor { start, end };

// ScrollArea area(ui, rect, draft.scroll, "messages"); draw from area.content().y down; area.finish(bottom y).
class ScrollArea {
public:
    ScrollArea(Ui& ui, const Rect& rect, ScrollState& state, std::string_view name,
               ScrollAnchor anchor = ScrollAnchor::start);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    // Where to draw: moved up by the offset, without the bar's width. Its height is the visible one.
    Rect content() const;
    const Rect& view() const { return m_view; }
    // Takes the wheel, keeps the focused item in sight, draws the bar. `content_bottom` as drawn.
    void finish(float content_bottom);
    // What was drawn at `y` in this frame comes to the top, as far as there is enough below it. Before finish().
    void show_from(float y);
    // PageUp/PageDown for an area without items, while nothing else wants these keys.
    void take_page_keys();

private:
    void follow_focus();
    void draw_bar();
    float overflow() const;

    Ui& m_ui;
    Rect m_view;
    ScrollState& m_state;
    ScrollAnchor m_anchor;
    std::size_t m_first_item;
};

}  // namespace haoping::ui
