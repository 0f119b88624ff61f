#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace haoping::ui {

// In pixels of a texture.
struct PixelRect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    friend bool operator==(const PixelRect&, const PixelRect&) = default;
};

// A glyph as it was drawn: 8-bit coverage, rows from the top.
struct GlyphBitmap {
    int width = 0;
    int height = 0;
    int left = 0;  // from the pen to the left edge
    int top = 0;   // from the baseline up to the upper edge
    std::vector<std::uint8_t> coverage;
};

// A picture in which glyphs stand on shelves, side by side, each put in when it is first needed.
class GlyphPage {
public:
    static constexpr int width = 1016;  // with ImGui's own glyphs and edges: a texture of 1024
    static constexpr int first_height = 512;
    static constexpr int greatest_height = 4096;

    int height() const { return m_height; }
    const std::vector<std::uint8_t>& coverage() const { return m_coverage; }

    // Where it stands now; empty when the page is full.
    std::optional<PixelRect> add(const GlyphBitmap& glyph);
    // Twice the height; what stands on it keeps its place. False when it is as large as may be.
    bool grow();
    void clear();
    // The part that changed since the last call; of no width when nothing did.
    PixelRect take_changed();

private:
    struct Shelf {
        int y = 0;
        int height = 0;
        int used = 0;  // from the left
    };
    Shelf* shelf_for(const GlyphBitmap& glyph);

    std::vector<Shelf> m_shelves;
    int m_height = first_height;
    std::vector<std::uint8_t> m_coverage = std::vector<std::uint8_t>(std::size_t{width} * first_height);
    PixelRect m_changed;
};

}  // namespace haoping::ui
