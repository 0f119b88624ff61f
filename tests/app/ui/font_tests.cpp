#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/text.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;
using haoping::test::is_near;
using haoping::test::system_fonts;

SCENARIO("Missing fonts are reported and text is still drawn", "[ui][fonts]") {
    GIVEN("no font file at all") {
        HeadlessUi app(
            [](Ui& ui) {
                draw_text(ui, {10, 10, 300, 20}, "Hello 您好", base_text, ui.colours().text);
            },
            {400, 300}, FontFiles{{{"/nowhere/Sans.ttf", 0}}, {}});
        THEN("the built-in font is used and the report says so") {
            CHECK(app.fonts().report().built_in_only);
            CHECK_FALSE(app.fonts().report().has_han);
            CHECK(app.fonts().report().unreadable == std::vector<std::string>{"/nowhere/Sans.ttf"});
            CHECK(app.draw_data().TotalVtxCount > 0);
        }
    }
    GIVEN("a file that is no font") {
        FontAtlas fonts(FontFiles{{{"/etc/passwd", 0}}, {}});
        THEN("it is reported as unreadable") {
            CHECK(fonts.report().unreadable == std::vector<std::string>{"/etc/passwd"});
        }
    }
}

SCENARIO("Glyphs are baked when they are first met", "[ui][fonts]") {
    GIVEN("a screen that shows Latin text only") {
        std::string text = "Hello";
        HeadlessUi app([&](Ui& ui) { draw_text(ui, {10, 10, 300, 20}, text, base_text, ui.colours().text); });
        REQUIRE(app.fonts().report().has_han);
        const unsigned before = app.fonts().generation();
        WHEN("Chinese text comes up") {
            text = "您好";
            app.settle();
            THEN("the atlas grew once and has the glyphs") {
                CHECK(app.fonts().generation() == before + 1);
                CHECK(app.fonts().glyph(base_text, U'您') != nullptr);
            }
        }
        WHEN("only known letters come up") {
            text = "olleH";
            app.settle();
            THEN("the atlas stays") { CHECK(app.fonts().generation() == before); }
        }
    }
}

SCENARIO("Sizes are em sizes at every scale", "[ui][fonts]") {
    HeadlessUi app([](Ui& ui) { draw_text(ui, {10, 10, 300, 20}, "好", base_text, ui.colours().text); });
    REQUIRE(app.fonts().report().has_han);
    THEN("a Chinese character of 14 px is 14 px wide") { CHECK(is_near(app.fonts().advance(base_text, U'好'), 14)); }
    WHEN("the scale is 150 %") {
        app.set_scale(1.5F);
        app.settle();
        THEN("it has the same logical width") { CHECK(is_near(app.fonts().advance(base_text, U'好'), 14, 0.4)); }
    }
}

SCENARIO("Bold text without a bold Chinese font is drawn with the regular one", "[ui][fonts]") {
    GIVEN("a bold face for Latin only") {
        FontFiles files = system_fonts();
        files.bold.resize(1);
        HeadlessUi app(
            [](Ui& ui) {
                draw_text(ui, {10, 10, 300, 20}, "退款 Refund", base_bold, ui.colours().text);
            },
            {400, 300}, files);
        REQUIRE(app.fonts().report().has_han);
        THEN("the Chinese glyphs are there") { CHECK(app.fonts().glyph(base_bold, U'退') != nullptr); }
    }
}

SCENARIO("What lies outside the window costs nothing", "[ui][fonts]") {
    HeadlessUi app([](Ui& ui) {
        for (int i = 0; i < 3000; ++i) {
            const Rect row{10, static_cast<float>(i) * 40, 300, 36};
            ui.canvas().fill(row, ui.colours().surface, 8);
            draw_text(ui, row, "A row of a long list", base_text, ui.colours().text);
        }
    });
    CHECK(app.draw_data().TotalVtxCount < 10000);
}
