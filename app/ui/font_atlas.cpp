#include "ui/font_atlas.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/emoji.h"
#include "ui/stand_in.h"
#include "ui/unicode.h"

namespace haoping::ui {
namespace {

// So many new glyphs take about 20 ms. A screen full of new ones comes in two or three frames instead of one long one.
// The first picture of all may take its time: nobody wants to see it with letters missing.
constexpr int most_new_in_frame = 300;
constexpr int most_new_at_first = 4000;

std::uint64_t key_of(TextStyle style, char32_t c) { return std::uint64_t{style_index(style)} << 32U | c; }

}  // namespace

FontAtlas::FontAtlas(FontFiles files) {
    m_regular = open_faces(files.regular);
    m_bold = open_faces(files.bold);
    m_report.built_in_only = m_regular.empty() && m_bold.empty();
    m_report.has_latin = m_report.built_in_only || face_for(base_text, U'a') != nullptr;
    m_report.has_han = face_for(base_text, U'\u7684') != nullptr;
}

FontAtlas::~FontAtlas() = default;

FontAtlas::Faces FontAtlas::open_faces(const std::vector<FontFace>& wanted) {
    Faces faces;
    for (const FontFace& face : wanted) {
        if (auto reader = FaceReader::open(face)) {
            faces.push_back(std::move(reader));
        } else if (std::find(m_report.unreadable.begin(), m_report.unreadable.end(), face.path) ==
                   m_report.unreadable.end()) {
            m_report.unreadable.push_back(face.path);
        }
    }
    return faces;
}

std::array<const FontAtlas::Faces*, 2> FontAtlas::faces_for(Weight weight) const {
    return weight == Weight::bold ? std::array{&m_bold, &m_regular} : std::array{&m_regular, &m_bold};
}

const FaceReader* FontAtlas::face_for(TextStyle style, char32_t c) const {
    for (const Faces* faces : faces_for(style.weight)) {
        for (const auto& face : *faces) {
            if (face->has(c)) {
                return face.get();
            }
        }
    }
    return nullptr;
}

void FontAtlas::rebuild(ImFontAtlas& atlas, float scale) {
    if (scale != m_scale) {
        m_scale = scale;
        m_known.clear();
        m_page.clear();
        ++m_generation;
    } else if (m_full && !m_page.grow()) {
        m_page.clear();
        m_known.clear();  // what is still in use is drawn again
    }
    m_full = false;
    atlas.Clear();
    atlas.AddFontDefault();  // ImGui cannot start a frame without any font
    atlas.TexDesiredWidth = 1024;
    atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight;
    const int page = atlas.AddCustomRectRegular(GlyphPage::width, m_page.height());
    atlas.Build();
    const ImFontAtlasCustomRect* place = atlas.GetCustomRectByIndex(page);
    m_page_place = {place->X, place->Y, place->Width, place->Height};
    m_atlas = &atlas;
    m_page.take_changed();
    for (int row = 0; row < m_page_place.height; ++row) {
        std::copy_n(m_page.coverage().begin() + std::ptrdiff_t{row} * GlyphPage::width, GlyphPage::width,
                    atlas.TexPixelsAlpha8 + std::ptrdiff_t{m_page_place.y + row} * atlas.TexWidth + m_page_place.x);
    }
}

void FontAtlas::begin_frame() {
    m_most_new = m_known.empty() && m_generation <= 1 ? most_new_at_first : most_new_in_frame;
    m_drawn_in_frame = 0;
    m_postponed = false;
}

FontAtlas::Known& FontAtlas::known(TextStyle style, char32_t c) {
    const auto [found, fresh] = m_known.try_emplace(key_of(style, c));
    if (fresh) {
        Known& fresh_one = found->second;
        fresh_one.shape = c;
        fresh_one.face = face_for(style, c);
        if (fresh_one.face == nullptr) {
            fresh_one.shape = stand_in_for(c);
            fresh_one.face = fresh_one.shape != 0 ? face_for(style, fresh_one.shape) : nullptr;
        }
        if (fresh_one.face != nullptr) {
            fresh_one.advance = fresh_one.face->advance(fresh_one.shape, em_px(style));
            widen_digit(fresh_one, style);
        }
    }
    return found->second;
}

void FontAtlas::widen_digit(Known& known, TextStyle style) const {
    if (known.shape < U'0' || known.shape > U'9') {
        return;
    }
    float widest = 0;
    for (char32_t digit = U'0'; digit <= U'9'; ++digit) {
        widest = std::max(widest, known.face->advance(digit, em_px(style)));
    }
    known.inset = (widest - known.advance) / 2;
    known.advance = widest;
}

// Chinese characters are wide, and many: they stand on whole px.
std::size_t FontAtlas::phase_of(char32_t c, float fraction) {
    constexpr char32_t first_wide = 0x2E80;
    return c >= first_wide ? 0 : static_cast<std::size_t>(fraction * phases) % phases;
}

bool FontAtlas::draw(Known& known, TextStyle style, std::size_t phase) {
    if (m_drawn_in_frame >= m_most_new || m_full) {
        m_postponed = true;
        return false;
    }
    ++m_drawn_in_frame;
    const GlyphBitmap bitmap =
        known.face->draw(known.shape, em_px(style), known.inset + static_cast<float>(phase) / phases);
    const auto place = m_page.add(bitmap);
    if (!place) {
        m_full = true;
        return false;
    }
    known.drawn[phase] = Drawn{*place, bitmap.left, bitmap.top};
    return true;
}

Glyph FontAtlas::glyph(TextStyle style, char32_t c, float fraction) {
    if (m_report.built_in_only) {
        return built_in_glyph(style, c);
    }
    Known& known = this->known(style, c);
    if (known.face == nullptr) {
        return {.state = Glyph::State::missing, .box = {}, .texture = {}};
    }
    const std::size_t phase = phase_of(c, fraction);
    if (!known.drawn[phase] && !draw(known, style, phase)) {
        return {.state = Glyph::State::postponed, .box = {}, .texture = {}};
    }
    const Drawn& drawn = *known.drawn[phase];
    const auto x = static_cast<float>(m_page_place.x + drawn.place.x);
    const auto y = static_cast<float>(m_page_place.y + drawn.place.y);
    const auto width = static_cast<float>(drawn.place.width);
    const auto height = static_cast<float>(drawn.place.height);
    const ImVec2 pixel = m_atlas->TexUvScale;
    return {.state = drawn.place.width > 0 ? Glyph::State::drawn : Glyph::State::blank,
            .box = {static_cast<float>(drawn.left), static_cast<float>(-drawn.top), width, height},
            .texture = {x * pixel.x, y * pixel.y, width * pixel.x, height * pixel.y}};
}

// ImGui's own font has one size, which is stretched.
Glyph FontAtlas::built_in_glyph(TextStyle style, char32_t c) const {
    const ImFont& font = *m_atlas->Fonts.front();
    const ImFontGlyph* found = c < 0x80 ? font.FindGlyphNoFallback(static_cast<ImWchar>(c)) : nullptr;
    if (found == nullptr) {
        return {.state = Glyph::State::missing, .box = {}, .texture = {}};
    }
    const float stretch = em_px(style) / font.FontSize;
    return {.state = Glyph::State::drawn,
            .box = {found->X0 * stretch, (found->Y0 - font.Ascent) * stretch, (found->X1 - found->X0) * stretch,
                    (found->Y1 - found->Y0) * stretch},
            .texture = {found->U0, found->V0, found->U1 - found->U0, found->V1 - found->V0}};
}

float FontAtlas::advance(TextStyle style, char32_t c) {
    if (is_control(c)) {
        return 0;
    }
    const float em = type_size(style).em;
    if (picture_of(c)) {
        return em * picture_em;
    }
    if (m_scale > 0) {
        const Known& found = known(style, c);
        if (found.face != nullptr) {
            return found.advance / m_scale;
        }
    }
    return is_latin_or_digit(c) ? em * 0.55F : em;
}

TexturePatch FontAtlas::take_patch() {
    const PixelRect changed = m_page.take_changed();
    TexturePatch patch{.place = changed, .coverage = {}};
    patch.place.x += m_page_place.x;
    patch.place.y += m_page_place.y;
    for (int row = 0; row < changed.height; ++row) {
        const auto from = m_page.coverage().begin() + std::ptrdiff_t{changed.y + row} * GlyphPage::width + changed.x;
        patch.coverage.insert(patch.coverage.end(), from, from + changed.width);
    }
    return patch;
}

float FontAtlas::baseline(TextStyle style, float line_height) {
    // Puts the middle of capitals, and of Chinese characters, in the middle of the line: both lie 0.37 em above the
    // baseline.
    return line_height / 2 + type_size(style).em * 0.37F;
}

}  // namespace haoping::ui
