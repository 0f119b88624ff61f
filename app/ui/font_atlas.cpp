#include "ui/font_atlas.h"

#include <imgui.h>
#include <imgui_freetype.h>

#include <algorithm>
#include <cmath>

#include "ui/unicode.h"

namespace haoping::ui {
namespace {

static_assert(sizeof(ImWchar) == sizeof(unsigned short), "glyph ranges are kept as 16-bit values");

TextStyle style_at(std::size_t index) { return {static_cast<TextRole>(index / 2), static_cast<Weight>(index % 2)}; }

// Pairs of first and last, closed by a zero, as ImGui wants them.
std::vector<unsigned short> ranges_of(const std::vector<char32_t>& sorted) {
    std::vector<unsigned short> ranges;
    for (const char32_t c : sorted) {
        const auto value = static_cast<unsigned short>(c);
        if (!ranges.empty() && ranges.back() + 1 == value) {
            ranges.back() = value;
        } else {
            ranges.insert(ranges.end(), {value, value});
        }
    }
    ranges.push_back(0);
    return ranges;
}

std::vector<char32_t> wanted_by(const GlyphDemand& demand, TextStyle style) {
    std::vector<char32_t> wanted;
    for (char32_t c = 0x20; c < 0x10000; ++c) {
        if (demand.wants(style, c)) {
            wanted.push_back(c);
        }
    }
    return wanted;
}

// Moves what the face can draw out of `wanted`.
std::vector<char32_t> take_drawable(std::vector<char32_t>& wanted, const FaceReader& face) {
    const auto missing = std::stable_partition(wanted.begin(), wanted.end(), [&](char32_t c) { return !face.has(c); });
    std::vector<char32_t> taken(missing, wanted.end());
    wanted.erase(missing, wanted.end());
    return taken;
}

}  // namespace

void GlyphDemand::want(TextStyle style, char32_t c) {
    auto& wanted = m_wanted[style_index(style)];
    if (wanted.none()) {
        for (std::size_t latin = 0x20; latin < 0x7F; ++latin) {
            wanted.set(latin);
        }
        for (const char16_t sign : std::u16string_view(u"£°·×áéó–—‘’“”•…€↑→↓\uFFFD")) {
            wanted.set(sign);
        }
        m_grew = true;
    }
    if (c < 0x10000 && !wanted.test(c)) {
        wanted.set(c);
        m_grew = true;
    }
}

bool GlyphDemand::wants(TextStyle style, char32_t c) const {
    return c < 0x10000 && m_wanted[style_index(style)].test(c);
}

FontAtlas::FontAtlas(FontFiles files) {
    m_regular = open_faces(files.regular);
    m_bold = open_faces(files.bold);
    for (const Faces* faces : faces_for(Weight::regular)) {
        for (const auto& face : *faces) {
            m_report.has_latin = m_report.has_latin || face->has(U'a');
            m_report.has_han = m_report.has_han || face->has(U'\u7684');
        }
    }
    m_report.built_in_only = m_regular.empty() && m_bold.empty();
    m_report.has_latin = m_report.has_latin || m_report.built_in_only;
    m_demand.want(base_text, U' ');  // ImGui cannot start a frame without any font
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

bool FontAtlas::needs_rebuild(float scale) const { return m_demand.grew() || scale != m_scale; }

void FontAtlas::rebuild(ImFontAtlas& atlas, float scale) {
    atlas.Clear();
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight;
    m_scale = scale;
    m_ranges.clear();
    m_fonts.fill(nullptr);
    for (std::size_t i = 0; i < text_style_count; ++i) {
        if (m_demand.uses(style_at(i))) {
            add_style(atlas, style_at(i));
        }
    }
    atlas.Build();
    m_demand.settled();
    ++m_generation;
}

void FontAtlas::add_style(ImFontAtlas& atlas, TextStyle style) {
    std::vector<char32_t> wanted = wanted_by(m_demand, style);
    for (const Faces* faces : faces_for(style.weight)) {
        for (const auto& face : *faces) {
            const std::vector<char32_t> taken = take_drawable(wanted, *face);
            if (!taken.empty()) {
                add_face(atlas, style, *face, ranges_of(taken));
            }
        }
    }
    ImFont*& font = m_fonts[style_index(style)];
    if (font == nullptr) {
        ImFontConfig config;
        config.SizePixels = std::max(8.0F, std::round(type_size(style).em * m_scale));
        font = atlas.AddFontDefault(&config);
    }
}

void FontAtlas::add_face(ImFontAtlas& atlas, TextStyle style, const FaceReader& face,
                         std::vector<unsigned short> ranges) {
    m_ranges.push_back(std::move(ranges));
    ImFont*& font = m_fonts[style_index(style)];
    const auto bytes = face.file().bytes();
    ImFontConfig config;
    config.FontData = const_cast<std::byte*>(bytes.data());
    config.FontDataSize = static_cast<int>(bytes.size());
    config.FontNo = face.index();
    config.SizePixels = type_size(style).em * m_scale * face.size_per_em();
    config.GlyphRanges = m_ranges.back().data();
    config.MergeMode = font != nullptr;
    // "Owned" keeps AddFont from copying 19 MB; taken back at once, so that ImGui never frees our mapping.
    config.FontDataOwnedByAtlas = true;
    font = atlas.AddFont(&config);
    atlas.ConfigData.back().FontDataOwnedByAtlas = false;
}

const ImFontGlyph* FontAtlas::glyph(TextStyle style, char32_t c) {
    if (c >= 0x10000 || is_control(c)) {
        return nullptr;
    }
    if (!m_demand.wants(style, c)) {
        m_demand.want(style, c);
        return nullptr;
    }
    const ImFont* font = m_fonts[style_index(style)];
    return font == nullptr ? nullptr : font->FindGlyphNoFallback(static_cast<ImWchar>(c));
}

float FontAtlas::advance(TextStyle style, char32_t c) {
    if (is_control(c)) {
        return 0;
    }
    if (const ImFontGlyph* found = glyph(style, c)) {
        return found->AdvanceX / m_scale;
    }
    const float em = type_size(style).em;
    return is_latin_or_digit(c) ? em * 0.55F : em;
}

float FontAtlas::baseline(TextStyle style, float line_height) {
    // Puts the middle of capitals, and of Chinese characters, in the middle of the line: both lie 0.37 em above the
    // baseline.
    return line_height / 2 + type_size(style).em * 0.37F;
}

float FontAtlas::ascent_px(TextStyle style) const {
    const ImFont* font = m_fonts[style_index(style)];
    return font == nullptr ? 0 : std::round(font->Ascent);
}

}  // namespace haoping::ui
