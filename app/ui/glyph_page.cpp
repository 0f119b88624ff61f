#include "ui/glyph_page.h"

#include <algorithm>
#include <utility>

namespace haoping::ui {
namespace {

constexpr int gap = 1;          // between glyphs, so that none shows its neighbour's edge
constexpr int height_step = 4;  // glyphs of about one height share a shelf

PixelRect both(const PixelRect& a, const PixelRect& b) {
    if (a.width == 0) {
        return b;
    }
    const int x = std::min(a.x, b.x);
    const int y = std::min(a.y, b.y);
    return {x, y, std::max(a.x + a.width, b.x + b.width) - x, std::max(a.y + a.height, b.y + b.height) - y};
}

}  // namespace

GlyphPage::Shelf* GlyphPage::shelf_for(const GlyphBitmap& glyph) {
    const int wanted = (glyph.height + gap + height_step - 1) / height_step * height_step;
    const auto fits = [&](const Shelf& shelf) {
        return shelf.height == wanted && shelf.used + glyph.width + gap <= width;
    };
    if (const auto found = std::ranges::find_if(m_shelves, fits); found != m_shelves.end()) {
        return &*found;
    }
    const int y = m_shelves.empty() ? 0 : m_shelves.back().y + m_shelves.back().height;
    if (y + wanted > m_height || glyph.width + gap > width) {
        return nullptr;
    }
    return &m_shelves.emplace_back(Shelf{.y = y, .height = wanted, .used = 0});
}

std::optional<PixelRect> GlyphPage::add(const GlyphBitmap& glyph) {
    Shelf* shelf = shelf_for(glyph);
    if (shelf == nullptr) {
        return std::nullopt;
    }
    const PixelRect place{shelf->used, shelf->y, glyph.width, glyph.height};
    shelf->used += glyph.width + gap;
    for (int row = 0; row < glyph.height; ++row) {
        const auto from = glyph.coverage.begin() + std::ptrdiff_t{row} * glyph.width;
        std::copy_n(from, glyph.width, m_coverage.begin() + std::ptrdiff_t{place.y + row} * width + place.x);
    }
    m_changed = both(m_changed, place);
    return place;
}

bool GlyphPage::grow() {
    if (m_height * 2 > greatest_height) {
        return false;
    }
    m_height *= 2;
    m_coverage.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(m_height));
    return true;
}

void GlyphPage::clear() {
    m_shelves.clear();
    std::ranges::fill(m_coverage, std::uint8_t{0});
    m_changed = {0, 0, width, m_height};
}

PixelRect GlyphPage::take_changed() { return std::exchange(m_changed, PixelRect{}); }

}  // namespace haoping::ui
