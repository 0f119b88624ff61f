#include "ui/font_atlas.h"

#include <imgui.h>
#include <imgui_freetype.h>

#include <algorithm>
#include <cmath>

#include "ui/unicode.h"

namespace haoping::ui {
namespace {

static_assert(sizeof(ImWchar) == sizeof(unsigned short), "glyph ranges are kept as 16-bit values");

TextStyle style_at(std::size_t index) {
    return {static_cast<TextRole>(index / 2), static_cast<Weight>(index % 2)};
}

// Pairs of first and last, closed by a zero, as ImGui wants them.
std::vector<unsigned short> ranges_of(const GlyphDemand& demand, TextStyle style) {
    std::vector<unsigned short> ranges;
    for (char32_t c = 0x20; c < 0x10000; ++c) {
        if (!demand.wants(style, c)) {
            continue;
        }
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

}  // namespace

GlyphDemand::GlyphDemand() {
    for (auto& wanted : m_wanted) {
        for (std::size_t c = 0x20; c < 0x7F; ++c) {
            wanted.set(c);
        }
        for (const char16_t c : std::u16string_view(u"£°·×áéó–—‘’“”•…€↑→↓\uFFFD")) {
            wanted.set(c);
        }
    }
}

void GlyphDemand::want(TextStyle style, char32_t c) {
    auto& wanted = m_wanted[style_index(style)];
    if (c < 0x10000 && !wanted.test(c)) {
        wanted.set(c);
        m_grew = true;
    }
}

bool GlyphDemand::wants(TextStyle style, char32_t c) const { return c < 0x10000 && m_wanted[style_index(style)].test(c); }

FontAtlas::FontAtlas(FontFiles files) {
    m_regular = open_faces(files.regular);
    m_bold = open_faces(files.bold);
    for (const Face& face : m_regular) {
        m_report.has_latin = m_report.has_latin || face.metrics.has_latin;
        m_report.has_han = m_report.has_han || face.metrics.has_han;
    }
    m_report.built_in_only = m_regular.empty() && m_bold.empty();
    m_report.has_latin = m_report.has_latin || m_report.built_in_only;
}

FontAtlas::~FontAtlas() = default;

std::vector<FontAtlas::Face> FontAtlas::open_faces(const std::vector<FontFace>& wanted) {
    std::vector<Face> faces;
    for (const FontFace& face : wanted) {
        auto file = FontFile::open(face.path);
        const auto metrics = file ? measure_face(*file, face.index) : std::nullopt;
        if (metrics) {
            faces.push_back({std::move(file), face.index, *metrics});
        } else if (std::find(m_report.unreadable.begin(), m_report.unreadable.end(), face.path) == m_report.unreadable.end()) {
            m_report.unreadable.push_back(face.path);
        }
    }
    return faces;
}

const std::vector<FontAtlas::Face>& FontAtlas::faces_of(Weight weight) const {
    const bool bold = weight == Weight::bold ? !m_bold.empty() : m_regular.empty();
    return bold ? m_bold : m_regular;
}

bool FontAtlas::needs_rebuild(float scale) const { return m_demand.grew() || scale != m_scale; }

void FontAtlas::rebuild(ImFontAtlas& atlas, float scale) {
    atlas.Clear();
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight;
    m_scale = scale;
    for (std::size_t i = 0; i < text_style_count; ++i) {
        add_style(atlas, style_at(i));
    }
    atlas.Build();
    m_demand.settled();
    ++m_generation;
}

void FontAtlas::add_style(ImFontAtlas& atlas, TextStyle style) {
    const std::size_t slot = style_index(style);
    const float em_px = type_size(style).em * m_scale;
    m_ranges[slot] = ranges_of(m_demand, style);
    m_fonts[slot] = nullptr;
    for (const Face& face : faces_of(style.weight)) {
        const auto bytes = face.file->bytes();
        ImFontConfig config;
        config.FontData = const_cast<std::byte*>(bytes.data());
        config.FontDataSize = static_cast<int>(bytes.size());
        config.FontNo = face.index;
        config.SizePixels = em_px * face.metrics.size_per_em;
        config.GlyphRanges = m_ranges[slot].data();
        config.MergeMode = m_fonts[slot] != nullptr;
        // "Owned" keeps AddFont from copying 19 MB; taken back at once, so that ImGui never frees our mapping.
        config.FontDataOwnedByAtlas = true;
        ImFont* added = atlas.AddFont(&config);
        atlas.ConfigData.back().FontDataOwnedByAtlas = false;
        m_fonts[slot] = added;
    }
    if (m_fonts[slot] == nullptr) {
        ImFontConfig config;
        config.SizePixels = std::max(8.0F, std::round(em_px));
        m_fonts[slot] = atlas.AddFontDefault(&config);
    }
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
    // Puts the middle of capitals, and of Chinese characters, in the middle of the line: both lie 0.37 em above the baseline.
    return line_height / 2 + type_size(style).em * 0.37F;
}

float FontAtlas::ascent_px(TextStyle style) const {
    const ImFont* font = m_fonts[style_index(style)];
    return font == nullptr ? 0 : std::round(font->Ascent);
}

}  // namespace haoping::ui
