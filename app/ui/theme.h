#pragma once

#include <cstdint>

namespace haoping::ui {

struct Color {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;
    friend bool operator==(const Color&, const Color&) = default;
};

// 0xRRGGBB
constexpr Color rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16U), static_cast<std::uint8_t>(hex >> 8U), static_cast<std::uint8_t>(hex),
            255};
}
constexpr Color with_alpha(Color colour, std::uint8_t alpha) { return {colour.r, colour.g, colour.b, alpha}; }

struct AvatarColours {
    Color tint;
    Color text;
};

// What each colour is for stands beside it; a widget asks for a use, never for a colour.
struct Palette {
    Color bg;       // window
    Color surface;  // panels, cards, fields
    Color sunken;   // rail, footer, chips, tracks
    Color raised;   // modal, toast, popup
    Color line;     // hairlines: decorative only, too faint to inform
    Color line2;    // control borders, axes
    Color text;
    Color text2;     // secondary
    Color text3;     // meta, placeholders
    Color disabled;  // disabled only
    Color accent;
    Color accent_hover;
    Color accent_active;
    Color on_accent;    // text on accent
    Color accent_tint;  // selected row, info panel
    Color accent_text;  // links, selected text
    Color met;
    Color met_tint;
    Color part;
    Color part_tint;
    Color miss;
    Color miss_tint;
    Color viol;  // broken rule, danger, overdue
    Color viol_tint;
    Color customer_bubble;
    Color you_bubble;
    Color focus;
    Color spell;
    Color grammar;
    Color overlay;  // behind modals
    Color heat[5];  // 40–54, 55–69, 70–84, mastery "solid", 85+
    AvatarColours avatars[6];
    Color selection;  // selected text
};

// Logical px.
struct Metrics {
    float rail = 64;
    float top_bar = 52;
    float footer = 28;
    float column_head = 56;
    float panel_padding = 16;
    float card_gap = 16;
    float page_margin_x = 24;
    float page_margin_y = 16;
    float button = 32;
    float button_small = 28;
    float button_hero = 40;
    float chip = 24;
    float chip_small = 20;
    float field = 34;
    float row = 44;
    float queue_row = 85;
    float radius_cell = 5;
    float radius_control = 6;
    float radius_toast = 8;
    float radius_card = 10;
    float radius_modal = 12;
};

enum class Shade { light, dark };
enum class Density { comfortable, compact };  // compact: windows below 1440 × 800 logical px

struct Theme {
    Palette colour;
    Metrics metric;
    Shade shade = Shade::light;
};

Theme make_theme(Shade shade, Density density = Density::comfortable);
Density density_for(float logical_width, float logical_height);

}  // namespace haoping::ui
