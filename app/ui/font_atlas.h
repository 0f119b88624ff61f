#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "ui/font_file.h"
#include "ui/geometry.h"
#include "ui/glyph_page.h"
#include "ui/typography.h"

struct ImFontAtlas;

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

// What to draw for a character.
struct Glyph {
    enum class State : std::uint8_t {
        drawn,
        blank,
        missing,   // no face has it
        postponed  // a later frame will have it: this one has drawn enough new glyphs
    };
    State state = State::missing;
    Rect box;      // from the pen on the baseline, physical px
    Rect texture;  // 0–1
};

// A part of the texture that has changed.
struct TexturePatch {
    PixelRect place;
    std::vector<std::uint8_t> coverage;
};

// Draws glyphs into ImGui's font texture, each when it is first met. Advances are in logical px and known at once.
class FontAtlas {
public:
    explicit FontAtlas(FontFiles files);
    ~FontAtlas();
    FontAtlas(const FontAtlas&) = delete;
    FontAtlas& operator=(const FontAtlas&) = delete;

    const FontReport& report() const { return m_report; }

    // True when the scale changed or the texture is full. Call rebuild() before the next NewFrame.
    bool needs_rebuild(float scale) const { return m_full || scale != m_scale; }
    // Not between NewFrame and Render. The renderer's font texture must be made anew afterwards.
    void rebuild(ImFontAtlas& atlas, float scale);
    // Counts changes of scale: layouts made under another number are stale.
    unsigned generation() const { return m_generation; }
    float scale() const { return m_scale; }

    void begin_frame();
    // To be drawn where the pen stands `fraction` of a physical px right of a whole one. The box counts from there.
    Glyph glyph(TextStyle style, char32_t c, float fraction = 0);
    float advance(TextStyle style, char32_t c);
    // True when this frame left glyphs out that the next one will bring.
    bool has_pending() const { return m_full || m_postponed; }
    // What the renderer has to bring into its texture before it draws; of no width when nothing is new.
    TexturePatch take_patch();
    // From the top of a line box to the baseline, logical px.
    static float baseline(TextStyle style, float line_height);

private:
    using Faces = std::vector<std::shared_ptr<const FaceReader>>;
    struct Drawn {
        PixelRect place;  // on the page
        int left = 0;
        int top = 0;
    };
    // Letters are narrow: between whole px they are drawn in quarters, or words would look loose here and tight there.
    static constexpr int phases = 4;
    struct Known {
        const FaceReader* face = nullptr;  // null: none has it
        char32_t shape = 0;                // what is drawn: another sign where no face has the character itself
        float advance = 0;                 // physical px
        float inset = 0;  // digits stand in the middle of cells of one width, so that clocks keep still
        std::array<std::optional<Drawn>, phases> drawn;
    };
    Faces open_faces(const std::vector<FontFace>& wanted);
    // Those of the weight first; the other weight is better than no glyph.
    std::array<const Faces*, 2> faces_for(Weight weight) const;
    const FaceReader* face_for(TextStyle style, char32_t c) const;
    Known& known(TextStyle style, char32_t c);
    void widen_digit(Known& known, TextStyle style) const;
    bool draw(Known& known, TextStyle style, std::size_t phase);  // false: not in this frame
    static std::size_t phase_of(char32_t c, float fraction);
    Glyph built_in_glyph(TextStyle style, char32_t c) const;
    float em_px(TextStyle style) const { return type_size(style).em * m_scale; }

    Faces m_regular;
    Faces m_bold;
    FontReport m_report;
    std::unordered_map<std::uint64_t, Known> m_known;  // by style and character
    GlyphPage m_page;
    const ImFontAtlas* m_atlas = nullptr;
    PixelRect m_page_place;  // in the texture
    float m_scale = 0;
    unsigned m_generation = 0;
    int m_most_new = 0;  // glyphs that this frame may draw
    int m_drawn_in_frame = 0;
    bool m_postponed = false;
    bool m_full = false;
};

}  // namespace haoping::ui
