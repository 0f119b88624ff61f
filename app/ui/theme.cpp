#include "ui/theme.h"

namespace haoping::ui {
namespace {

constexpr Palette light_palette{
    .bg = rgb(0xF5F6F8),
    .surface = rgb(0xFFFFFF),
    .sunken = rgb(0xEDEFF3),
    .raised = rgb(0xFFFFFF),
    .line = rgb(0xDFE3E9),
    .line2 = rgb(0x828C9C),
    .text = rgb(0x1B2230),
    .text2 = rgb(0x4A5465),
    .text3 = rgb(0x5F6979),
    .disabled = rgb(0xA0A8B4),
    .accent = rgb(0x2B59C3),
    .accent_hover = rgb(0x234BA8),
    .accent_active = rgb(0x1C3E8D),
    .on_accent = rgb(0xFFFFFF),
    .accent_tint = rgb(0xE8EEFB),
    .accent_text = rgb(0x244EB0),
    .met = rgb(0x0A6B57),
    .met_tint = rgb(0xDDF1EB),
    .part = rgb(0x8A5200),
    .part_tint = rgb(0xFBEBCF),
    .miss = rgb(0x4F5B6E),
    .miss_tint = rgb(0xE6EAF0),
    .viol = rgb(0xB01E3C),
    .viol_tint = rgb(0xFBE3E8),
    .customer_bubble = rgb(0xFFFFFF),
    .you_bubble = rgb(0xE3ECFC),
    .focus = rgb(0x1F4FD1),
    .spell = rgb(0xC2274A),
    .grammar = rgb(0x6A4FC0),
    .overlay = with_alpha(rgb(0x1B2230), 0x80),
    .heat = {rgb(0xEEF1F5), rgb(0xD3DEF3), rgb(0xA4BCE8), rgb(0x4B74C9), rgb(0x2B59C3)},
    .avatars = {{rgb(0xDCE7FB), rgb(0x244EB0)},
                {rgb(0xFBEBCF), rgb(0x8A5200)},
                {rgb(0xDDF1EB), rgb(0x0A6B57)},
                {rgb(0xEFE3F8), rgb(0x6B2F96)},
                {rgb(0xFBE1E6), rgb(0xA51D3A)},
                {rgb(0xD6EDF3), rgb(0x0B5E70)}},
    .selection = rgb(0xD3DEF3),
};

constexpr Palette dark_palette{
    .bg = rgb(0x14171C),
    .surface = rgb(0x1B1F26),
    .sunken = rgb(0x101318),
    .raised = rgb(0x232831),
    .line = rgb(0x313844),
    .line2 = rgb(0x78849A),
    .text = rgb(0xE7EAF0),
    .text2 = rgb(0xB6BECB),
    .text3 = rgb(0x949EAE),
    .disabled = rgb(0x5C6675),
    .accent = rgb(0x7FA6FF),
    .accent_hover = rgb(0x97B6FF),
    .accent_active = rgb(0xAFC7FF),
    .on_accent = rgb(0x0E1A33),
    .accent_tint = rgb(0x22304F),
    .accent_text = rgb(0x9BB9FF),
    .met = rgb(0x5CCFB2),
    .met_tint = rgb(0x17362F),
    .part = rgb(0xEDB458),
    .part_tint = rgb(0x3B2C12),
    .miss = rgb(0xA9B4C5),
    .miss_tint = rgb(0x2A313C),
    .viol = rgb(0xFF8FA3),
    .viol_tint = rgb(0x44202A),
    .customer_bubble = rgb(0x232831),
    .you_bubble = rgb(0x22345A),
    .focus = rgb(0xA9C3FF),
    .spell = rgb(0xFF8095),
    .grammar = rgb(0xB9A3FF),
    .overlay = with_alpha(rgb(0x000000), 0xA0),
    .heat = {rgb(0x232831), rgb(0x253556), rgb(0x2F4C86), rgb(0x5E8AE0), rgb(0x7FA6FF)},
    .avatars = {{rgb(0x29407A), rgb(0xBCD0FF)},
                {rgb(0x4A3714), rgb(0xF2C376)},
                {rgb(0x1B443A), rgb(0x74DBC0)},
                {rgb(0x42306A), rgb(0xD6BEFA)},
                {rgb(0x552832), rgb(0xFFA3B3)},
                {rgb(0x17434D), rgb(0x8FDCEA)}},
    .selection = rgb(0x2F4C86),
};

}  // namespace

Theme make_theme(Shade shade, Density density) {
    Theme theme;
    theme.shade = shade;
    theme.colour = shade == Shade::light ? light_palette : dark_palette;
    if (density == Density::compact) {
        theme.metric.top_bar = 44;
        theme.metric.column_head = 52;
        theme.metric.panel_padding = 12;
        theme.metric.card_gap = 12;
        theme.metric.page_margin_x = 16;
        theme.metric.page_margin_y = 12;
    }
    return theme;
}

Density density_for(float logical_width, float logical_height) {
    return logical_width < 1440 || logical_height < 800 ? Density::compact : Density::comfortable;
}

}  // namespace haoping::ui
