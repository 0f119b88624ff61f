#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/contrast.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/typography.h"

using namespace haoping::ui;
using haoping::test::is_near;

SCENARIO("Contrast is measured as WCAG does", "[ui][theme]") {
    CHECK(is_near(contrast(rgb(0x000000), rgb(0xFFFFFF)), 21));
    CHECK(is_near(contrast(rgb(0x777777), rgb(0xFFFFFF)), 4.48));
    CHECK(is_near(contrast(rgb(0x2B59C3), rgb(0x2B59C3)), 1));
}

SCENARIO("What the palettes promise can be read", "[ui][theme]") {
    for (const Shade shade : {Shade::light, Shade::dark}) {
        for (const ContrastPair& pair : promised_pairs(make_theme(shade).colour)) {
            INFO((shade == Shade::light ? "light: " : "dark: ") << pair.mark << " on " << pair.ground);
            CHECK(contrast(pair.mark_colour, pair.ground_colour) >= pair.needs);
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
