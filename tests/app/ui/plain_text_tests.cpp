#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/plain_text.h"
#include "ui/text_editor.h"
#include "ui/unicode.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;

SCENARIO("Text from outside becomes plain", "[ui][editor]") {
    const auto plain = [](std::string_view text) { return to_utf8(plain_text(text)); };
    GIVEN("text as other programs put it on the clipboard") {
        THEN("every kind of line end is ours") {
            CHECK(plain("a\r\nb\rc\nd\xE2\x80\xA8"
                        "e\xC2\x85"
                        "f\r\n\r\ng") == "a\nb\nc\nd\ne\nf\n\ng");
        }
        THEN("fixed blanks are blanks") { CHECK(plain("5\xC2\xA0km\xE2\x80\xAFx") == "5 km x"); }
        THEN("what has no picture is gone") {
            CHECK(plain("\xEF\xBB\xBFre\xC2\xAD"
                        "fund\xE2\x80\x8B\x01\x7F\xE2\x80\xAE!") == "refund!");
        }
        THEN("tabs, Chinese and emoji made of several characters stay") {
            CHECK(plain("a\t您好👩‍👧") == "a\t您好👩‍👧");
        }
    }
}

SCENARIO("A paste that is too long is cut, and told", "[ui][editor]") {
    GIVEN("an editor with room for three more characters") {
        TextEditor reply("12");
        std::size_t refused = 0;
        HeadlessUi app([&](Ui& ui) {
            refused +=
                edit_text(ui, {20, 20, 300, 100}, reply, {.label = "Reply", .max_characters = 5}).refused_characters;
        });
        app.click("Reply");
        app.press(Key::end, ctrl_mod);
        WHEN("five are pasted") {
            app.clipboard() = "您好abc";
            app.press(Key::v, ctrl_mod);
            THEN("three go in and two are reported") {
                CHECK(reply.text() == "12您好a");
                CHECK(refused == 2);
            }
        }
        WHEN("all is selected and five are pasted") {
            app.press(Key::a, ctrl_mod);
            app.clipboard() = "abcde";
            app.press(Key::v, ctrl_mod);
            THEN("they take its place") {
                CHECK(reply.text() == "abcde");
                CHECK(refused == 0);
            }
        }
    }
}
