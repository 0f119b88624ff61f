#pragma once

#include <array>
#include <bitset>
#include <memory>
#include <string>
#include <vector>

#include "ui/font_file.h"
#include "ui/typography.h"

struct ImFont;
struct ImFontAtlas;
struct ImFontGlyph;

namespace haoping::ui {

// In order of preference: a glyph comes from the first face that has it. Latin first, then Chinese.
struct FontFiles {
    std::vector<FontFace> regular;
    std::vector<FontFace> bold;  // empty: regular is used for both weights
};

// What the shell tells the person when something is missing.
struct FontReport {
    std::vector<std::string> unreadable;  // paths
    bool has_latin = false;
    bool has_han = false;
    bool built_in_only = false;  // nothing could be read: ImGui's own 13 px font, Latin only
};

// Which code points each text style was asked to draw. Text drawing feeds it; the atlas is rebuilt from it.
class GlyphDemand {
public:
    void want(TextStyle style, char32_t c);  // the first time, all common Latin characters too
    bool wants(TextStyle style, char32_t c) const;
    bool uses(TextStyle style) const { return m_wanted[style_index(style)].any(); }
    bool grew() const { return m_grew; }
    void settled() { m_grew = false; }

private:
    std::array<std::bitset<0x10000>, text_style_count> m_wanted;  // ImWchar is 16 bit in the packaged ImGui
    bool m_grew = true;
};

// Fills ImGui's atlas with the glyphs in use and grows it between frames. Advances are in logical px.
class FontAtlas {
public:
    explicit FontAtlas(FontFiles files);
    ~FontAtlas();
    FontAtlas(const FontAtlas&) = delete;
    FontAtlas& operator=(const FontAtlas&) = delete;

    const FontReport& report() const { return m_report; }

    // True when text was met that is not baked yet, or the scale changed. Call rebuild() before the next NewFrame.
    bool needs_rebuild(float scale) const;
    // Not between NewFrame and Render. The renderer's font texture must be uploaded again afterwards.
    void rebuild(ImFontAtlas& atlas, float scale);
    // Counts rebuilds: layouts made under another number are stale.
    unsigned generation() const { return m_generation; }
    float scale() const { return m_scale; }

    // Null when no face has it, or not yet baked (then it is asked for).
    const ImFontGlyph* glyph(TextStyle style, char32_t c);
    float advance(TextStyle style, char32_t c);
    // True while the text of this frame asks for glyphs that the next rebuild will bring.
    bool has_pending() const { return m_demand.grew(); }
    // From the top of a line box to the baseline, logical px.
    static float baseline(TextStyle style, float line_height);
    // From the baseline to the top of ImGui's glyph box, physical px.
    float ascent_px(TextStyle style) const;

private:
    using Faces = std::vector<std::shared_ptr<const FaceReader>>;
    Faces open_faces(const std::vector<FontFace>& wanted);
    void add_style(ImFontAtlas& atlas, TextStyle style);
    void add_face(ImFontAtlas& atlas, TextStyle style, const FaceReader& face, std::vector<unsigned short> ranges);
    // Those of the weight first; the other weight is better than no glyph.
    std::array<const Faces*, 2> faces_for(Weight weight) const;

    Faces m_regular;
    Faces m_bold;
    FontReport m_report;
    GlyphDemand m_demand;
    std::array<ImFont*, text_style_count> m_fonts{};
    std::vector<std::vector<unsigned short>> m_ranges;  // ImGui keeps pointers into them
    float m_scale = 0;
    unsigned m_generation = 0;
};

}  // namespace haoping::ui
