#pragma once

#include <imgui.h>

#include <vector>

#include "desktop/window.h"

namespace haoping::desktop {

// A part of the picture in pixels, from its top left corner.
struct PixelArea {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool empty() const { return width <= 0 || height <= 0; }
    friend bool operator==(const PixelArea&, const PixelArea&) = default;
};

// Tells which part of a picture differs from the one before: a blinking caret is worth a few pixels, not a million.
// Where a driver draws without a graphics card, that is most of what the desk costs.
class Damage {
public:
    // Never too small; the whole picture where that is simpler to say.
    PixelArea since_last(const ImDrawData& picture, PixelSize size);
    // The next picture is new as a whole.
    void forget() { m_lists.clear(); }

private:
    struct List {
        std::vector<ImDrawVert> vertices;
        std::vector<ImVec4> clips;
    };
    static List copy_of(const ImDrawList& list);

    std::vector<List> m_lists;
    PixelSize m_size;
};

// Leaves of the picture only what falls into the area.
void clip_to(ImDrawData& picture, const PixelArea& area);

}  // namespace haoping::desktop
