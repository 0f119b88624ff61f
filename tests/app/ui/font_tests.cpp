#include <algorithm>

#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/emoji.h"
#include "ui/text.h"
#include "ui/unicode.h"

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

SCENARIO("Glyphs are drawn when they are first met", "[ui][fonts]") {
    GIVEN("a screen that shows Latin text only") {
        std::string text = "Hello";
        float y = 10;
        HeadlessUi app([&](Ui& ui) { draw_text(ui, {10, y, 300, 20}, text, base_text, ui.colours().text); });
        REQUIRE(app.fonts().report().has_han);
        REQUIRE(app.fonts().take_patch().place.width > 0);
        WHEN("Chinese text comes up") {
            text = "您好";
            app.frame();
            THEN("the same frame shows it, and only its place in the texture changed") {
                CHECK_FALSE(app.output().wants_frame);
                CHECK(app.fonts().glyph(base_text, U'您').state == Glyph::State::drawn);
                const TexturePatch patch = app.fonts().take_patch();
                CHECK(patch.place.width < 40);
                CHECK(patch.place.height < 20);
                CHECK(std::ranges::any_of(patch.coverage, [](auto value) { return value > 200; }));
            }
        }
        WHEN("the same word comes up in another line") {
            y = 40;
            app.frame();
            THEN("the texture stays") { CHECK(app.fonts().take_patch().place.width == 0); }
        }
    }
}

SCENARIO("A page of new characters comes in several frames", "[ui][fonts]") {
    GIVEN("a text of 2,000 different Chinese characters") {
        std::string text;
        for (char32_t c = 0x4E00; c < 0x4E00 + 2000; ++c) {
            append_utf8(text, c);
        }
        HeadlessUi app([](Ui&) {});
        REQUIRE(app.fonts().report().has_han);
        WHEN("it is shown") {
            app.show([&](Ui& ui) { draw_wrapped(ui, {0, 0, 1366, 768}, text, base_text, ui.colours().text); });
            THEN("in the end all are there, though the first texture was too small for them") {
                CHECK_FALSE(app.fonts().has_pending());
                CHECK(app.fonts().glyph(base_text, 0x4E00).state == Glyph::State::drawn);
                CHECK(app.fonts().glyph(base_text, 0x4E00 + 1999).state == Glyph::State::drawn);
            }
        }
    }
}

SCENARIO("Glyphs keep apart in the texture", "[ui][fonts]") {
    GIVEN("a page") {
        GlyphPage page;
        const auto square = [](int side) {
            return GlyphBitmap{.width = side,
                               .height = side,
                               .left = 0,
                               .top = side,
                               .coverage = std::vector<std::uint8_t>(static_cast<std::size_t>(side * side), 255)};
        };
        const auto first = page.add(square(19));
        const auto second = page.add(square(18));
        const auto high = page.add(square(40));
        REQUIRE((first && second && high));
        THEN("neighbours do not touch") {
            CHECK(second->x > first->x + first->width);
            CHECK(high->y > first->y + first->height);
        }
        THEN("what changed is the part around them, once") {
            CHECK(page.take_changed() == PixelRect{0, 0, high->width, high->y + high->height});
            CHECK(page.take_changed() == PixelRect{});
        }
        WHEN("it is filled") {
            while (page.add(square(40))) {
            }
            THEN("it takes more after it has grown, and what was there stays") {
                const auto before = page.coverage();
                CHECK_FALSE(page.add(square(40)));
                REQUIRE(page.grow());
                CHECK(page.add(square(40)).has_value());
                CHECK(std::equal(before.begin(), before.begin() + 20, page.coverage().begin()));
            }
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
        THEN("the Chinese glyphs are there") {
            CHECK(app.fonts().glyph(base_bold, U'退').state == Glyph::State::drawn);
        }
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

SCENARIO("Digits stand on one width, so that a clock keeps still", "[ui][fonts]") {
    HeadlessUi app([](Ui&) {});
    for (char32_t digit = U'1'; digit <= U'9'; ++digit) {
        CHECK(is_near(app.fonts().advance(base_text, digit), app.fonts().advance(base_text, U'0'), 0.001));
    }
}

SCENARIO("The emoji that people write most have pictures of their own", "[ui][fonts]") {
    const std::u32string_view common =
        U"😂😍😭😊😘😁😉😎😢😅😱😔😄😡😏🙈😃😋🙄😕😣🙂🤔😩😳😬🥰🤣🥺🙏👍👎👌👋👏🙌💕💔💙💜💛🎉🎁🎂🎄🔥⭐✅❌☕📦🚚📷🌹👉👇🐶🐱🏠"
        U"💸";
    for (const char32_t c : common) {
        INFO(to_utf8(std::u32string(1, c)));
        CHECK(picture_of(c));
    }
    CHECK(picture_of(U'👍') == Icon::thumbs_up);
    CHECK(picture_of(U'🙏') == Icon::folded_hands);
    for (const char32_t c : {U'a', U'好', U'★', U'✓'}) {
        CHECK_FALSE(picture_of(c));
    }
    GIVEN("a thumb in a line") {
        const auto drawn = [](std::string_view text) {
            HeadlessUi app([&](Ui& ui) { draw_text(ui, {10, 10, 300, 20}, text, base_text, ui.colours().text); });
            return app.draw_data().TotalVtxCount;
        };
        THEN("it is drawn by more than a character's four corners") { CHECK(drawn("👍") > drawn("a") + 20); }
    }
}

SCENARIO("An emoji that no font has is shown as a plain sign, a flag as its letters", "[ui][fonts]") {
    HeadlessUi app([](Ui& ui) {
        draw_text(ui, {10, 10, 300, 20}, "\U0001F9F6\U0001FA94\U0001F1E7\U0001F1F7", base_text, ui.colours().text);
    });
    for (const char32_t c : {U'\U0001F9F6', U'\U0001FA94', U'\U0001F1E7'}) {
        CHECK(app.fonts().glyph(base_text, c).state == Glyph::State::drawn);
    }
    CHECK(is_near(app.fonts().advance(base_text, U'\U0001F1E7'), app.fonts().advance(base_text, U'B')));
    CHECK(app.fonts().advance(base_text, U'\U0001F3FD') == 0);  // a skin tone
}
