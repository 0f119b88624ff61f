#include <cmath>

#include "support/catch.h"
#include "ui/icons.h"
#include "ui/status.h"
#include "ui/theme.h"
#include "ui/typography.h"

using namespace haoping::ui;

namespace {

double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color c) { return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b); }

// WCAG 2.x.
double contrast(Color a, Color b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace

SCENARIO("Text can be read in both themes", "[ui][theme]") {
    for (const Shade shade : {Shade::light, Shade::dark}) {
        const Palette c = make_theme(shade).colour;
        for (const Color ground :
             {c.bg, c.surface, c.sunken, c.raised, c.accent_tint, c.customer_bubble, c.you_bubble}) {
            CHECK(contrast(c.text, ground) >= 4.5);
            CHECK(contrast(c.text2, ground) >= 4.5);
            CHECK(contrast(c.text3, ground) >= 4.5);
        }
        for (const Color fill : {c.accent, c.accent_hover, c.accent_active}) {
            CHECK(contrast(c.on_accent, fill) >= 4.5);
        }
        CHECK(contrast(c.text, c.selection) >= 4.5);
        CHECK(contrast(c.accent_text, c.accent_tint) >= 4.5);
        for (const Status status : {Status::met, Status::partly, Status::missed, Status::broken}) {
            CHECK(contrast(status_colour(c, status), c.surface) >= 4.5);
            CHECK(contrast(status_colour(c, status), status_tint(c, status)) >= 4.5);
            CHECK(contrast(c.text, status_tint(c, status)) >= 4.5);
        }
        for (const Color mark : {c.line2, c.focus, c.spell, c.grammar, c.accent}) {
            CHECK(contrast(mark, c.surface) >= 3);
        }
    }
}

SCENARIO("Every icon is drawn inside its grid", "[ui][theme]") {
    for (int i = 0; i <= static_cast<int>(last_icon); ++i) {
        INFO("icon " << i);
        const auto strokes = icon_strokes(static_cast<Icon>(i));
        CHECK_FALSE(strokes.empty());
        for (const IconStroke stroke : strokes) {
            CHECK(stroke.size() >= 2);
            for (const Vec& point : stroke) {
                CHECK((point.x >= 1 && point.x <= 23 && point.y >= 1 && point.y <= 23));
            }
        }
    }
}

SCENARIO("Chinese running text is never smaller than 13 px", "[ui][theme]") {
    for (const TextRole role : {TextRole::composer, TextRole::message, TextRole::base, TextRole::small}) {
        CHECK(type_size(role).em >= 13);
        CHECK(type_size(role).line >= type_size(role).em * 1.3F);
    }
}
