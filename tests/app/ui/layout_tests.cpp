#include <algorithm>

#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/text.h"
#include "ui/unicode.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;
using haoping::test::is_near;

namespace {

std::vector<std::string> rows_of(std::string_view text, float width, std::size_t max_lines = 0) {
    std::vector<std::string> rows;
    HeadlessUi app([&](Ui& ui) {
        const TextLayout& layout = ui.layout(text, base_text, width, max_lines);
        rows.clear();
        for (const TextLine& line : layout.lines) {
            std::string row;
            for (std::size_t i = line.first; i < line.last; ++i) {
                append_utf8(row, layout.glyphs[i].c);
            }
            rows.push_back(row);
        }
    });
    return rows;
}

using Rows = std::vector<std::string>;

}  // namespace

SCENARIO("Text is wrapped as a reader of either script expects", "[ui][layout]") {
    WHEN("an English line is too long") {
        const Rows rows = rows_of("Your parcel left yesterday", 96);
        THEN("it is broken between words, blanks stay at the end") {
            CHECK(rows == Rows{"Your parcel ", "left yesterday"});
        }
    }
    WHEN("a Chinese line would end before a full stop") {
        const Rows rows = rows_of("一二三四五六。", 6 * 14 + 2);
        THEN("a character goes along with the stop") { CHECK(rows == Rows{"一二三四五", "六。"}); }
    }
    WHEN("a bracket would stand at a line's end") {
        const Rows rows = rows_of("一二三四（五六）", 5 * 14 + 2);
        THEN("it goes to the next line") { CHECK(rows == Rows{"一二三四", "（五六）"}); }
    }
    WHEN("English words stand inside Chinese") {
        const Rows rows = rows_of("请查看 tracking 页面", 80);
        THEN("the English word is not torn") {
            for (const std::string& row : rows) {
                CHECK((row.find("tracking") != std::string::npos || row.find("track") == std::string::npos));
            }
        }
    }
    WHEN("a number without blanks is too long for a line") {
        const Rows rows = rows_of("LP00712264012345678901234567890CN", 80);
        THEN("it is broken anywhere and nothing is lost") {
            std::string all;
            for (const std::string& row : rows) {
                all += row;
            }
            CHECK(rows.size() > 1);
            CHECK(all == "LP00712264012345678901234567890CN");
        }
    }
    WHEN("the text has empty lines and ends in one") {
        const Rows rows = rows_of("a\n\nb\n", 100);
        THEN("each has its row") { CHECK(rows == Rows{"a\n", "\n", "b\n", ""}); }
    }
    WHEN("the text is empty") {
        THEN("there is one empty row") { CHECK(rows_of("", 100) == Rows{""}); }
    }
}

SCENARIO("What does not fit ends in an ellipsis", "[ui][layout]") {
    WHEN("one line is allowed") {
        const Rows rows = rows_of("Can you cancel it please? I ordered", 120, 1);
        THEN("it is cut inside a word if need be") {
            REQUIRE(rows.size() == 1);
            CHECK(rows[0].substr(rows[0].size() - 3) == "…");
            CHECK(rows[0].size() > 10);
        }
    }
    WHEN("the text is a hair shorter than the room") {
        THEN("it is whole") { CHECK(rows_of("Cancel", 120, 1) == Rows{"Cancel"}); }
    }
    WHEN("two lines are allowed and there are three") {
        const Rows rows = rows_of("one\ntwo\nthree", 120, 2);
        THEN("the second says that more follows") { CHECK(rows == Rows{"one\n", "two…"}); }
    }
}

SCENARIO("Places on the screen and bytes of the text agree", "[ui][layout]") {
    const std::string text = "Sehr gut, 您好 Tomás 😀 end";
    HeadlessUi app([&](Ui& ui) { ui.layout(text, message_text, 120); });
    const TextLayout layout = app.ui().layout(text, message_text, 120);
    THEN("each character's beginning is found again from the place of its caret") {
        for (const CodePoint& point : decode_utf8(text)) {
            const CaretPlace place = caret_at(layout, point.byte);
            const float y = (static_cast<float>(place.line) + 0.5F) * layout.line_height;
            CHECK(byte_at(layout, {place.x + 0.01F, y}) == point.byte);
        }
    }
    THEN("points far outside give the text's ends") {
        CHECK(byte_at(layout, {-100, -100}) == 0);
        CHECK(byte_at(layout, {9999, 9999}) == text.size());
    }
}

SCENARIO("Broken UTF-8 is shown, not lost or crashed on", "[ui][layout]") {
    const std::string broken = "a\xFF\xE6\x82z";
    THEN("every byte has a place") {
        const auto points = decode_utf8(broken);
        REQUIRE(points.size() == 5);
        CHECK(points[1].value == U'\uFFFD');
        CHECK(points[4].value == U'z');
    }
    THEN("it can be laid out") { CHECK(rows_of(broken, 500).size() == 1); }
}

SCENARIO("A thin gap stands between Chinese and Latin", "[ui][layout]") {
    HeadlessUi app([](Ui& ui) { ui.layout("好5好", base_text); });
    const TextLayout apart = app.ui().layout("好5好", base_text);
    const float without = 2 * app.fonts().advance(base_text, U'好') + app.fonts().advance(base_text, U'5');
    THEN("it adds an eighth of an em on each side") { CHECK(is_near(apart.width, without + 2 * 14 * 0.125F)); }
}

SCENARIO("Bold parts are marked with stars", "[ui][layout]") {
    THEN("the stars go and the ranges stay") {
        const RichText rich = parse_rich("say **US $5** now");
        CHECK(rich.text == "say US $5 now");
        REQUIRE(rich.bold.size() == 1);
        CHECK(rich.bold[0] == ByteRange{4, 9});
    }
    THEN("a lone pair stays as it is") { CHECK(parse_rich("2 ** 3").text == "2 ** 3"); }
}

SCENARIO("Initials stand for a customer", "[ui][layout]") {
    CHECK(initials_of("Ana Lopes") == "AL");
    CHECK(initials_of("Šárka") == "Š");
    CHECK(initials_of("李晓") == "晓");
    CHECK(initials_of("陈丽华 Chen Lihua") == "华");
    CHECK(initials_of("") == "");
}

SCENARIO("Words that run from the right are set from the right, where they stand", "[ui][layout]") {
    GIVEN("a Hebrew word of three letters with a number, inside English") {
        std::vector<PlacedGlyph> glyphs;
        TextLayout set;
        HeadlessUi app([&](Ui& ui) {
            set = ui.layout("a \u05D0\u05D1 12 \u05D2 b", base_text);
            glyphs = set.glyphs;
        });
        const auto x_of = [&](char32_t c) { return std::ranges::find(glyphs, c, &PlacedGlyph::c)->x; };
        THEN("its letters go from right to left, the number from left to right, all between the English words") {
            CHECK(x_of(U'a') < x_of(U'\u05D2'));
            CHECK(x_of(U'\u05D2') < x_of(U'1'));
            CHECK(x_of(U'1') < x_of(U'2'));
            CHECK(x_of(U'2') < x_of(U'\u05D1'));
            CHECK(x_of(U'\u05D1') < x_of(U'\u05D0'));
            CHECK(x_of(U'\u05D0') < x_of(U'b'));
        }
        THEN("a caret before its first letter stands at that letter's right edge, and a press there finds it") {
            const auto& first = *std::ranges::find(glyphs, U'\u05D0', &PlacedGlyph::c);
            CHECK(is_near(caret_at(set, first.byte).x, first.x + first.advance));
            CHECK(byte_at(set, {first.x + first.advance - 1, 4}) == first.byte);
            CHECK(byte_under(set, {first.x + 1, 4}) == first.byte);
        }
    }
    GIVEN("an Arabic word") {
        const Rows rows = rows_of("\u0633\u0644", 200);
        THEN("its letters take the forms in which they join") { CHECK(rows == Rows{"\uFEB3\uFEDE"}); }
    }
}
