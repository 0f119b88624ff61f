#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/text_editor.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;
using haoping::test::is_near;

namespace {

constexpr Rect movement_place{20, 20, 300, 120};

struct MovementDesk {
    TextEditor reply;
    EditorChange change;
    HeadlessUi app{[this](Ui& ui) { change = edit_text(ui, movement_place, reply, {.label = "Reply"}); }};

    explicit MovementDesk(std::string_view text) {
        reply.set_text(text);
        app.click("Reply");
        app.press(Key::home, ctrl_mod);
    }
};

const std::string long_line =
    "Thank you for telling me, and I understand that two sets for one wedding is one set too many for everybody there.";

}  // namespace

SCENARIO("The caret moves by characters, words and rows", "[ui][editor]") {
    GIVEN("a line that is wrapped") {
        MovementDesk desk(long_line);
        WHEN("End is pressed") {
            desk.app.press(Key::end);
            THEN("the caret stands at the end of the row, not of the line") {
                CHECK(desk.reply.caret() > 10);
                CHECK(desk.reply.caret() < long_line.size());
                CHECK(is_near(desk.change.caret.y, movement_place.y + 11));
            }
        }
        WHEN("Down is pressed and Home") {
            desk.app.press(Key::down);
            desk.app.press(Key::home);
            THEN("the caret stands at the beginning of the second row") {
                CHECK(desk.reply.caret() > 10);
                CHECK(long_line[desk.reply.caret() - 1] == ' ');
                CHECK(is_near(desk.change.caret.x, movement_place.x + 14));
            }
        }
        WHEN("Down and Up are pressed in the middle of a row") {
            desk.app.press(Key::right, {}, 8);
            desk.app.press(Key::down);
            desk.app.press(Key::up);
            THEN("the caret is where it was") { CHECK(desk.reply.caret() == 8); }
        }
        WHEN("Ctrl+Right is pressed twice") {
            desk.app.press(Key::right, ctrl_mod, 2);
            THEN("the caret stands before the third word") { CHECK(desk.reply.caret() == 10); }
        }
    }
    GIVEN("Chinese words and an emoji made of several code points") {
        MovementDesk desk("您的包裹👩‍👧已发出");
        WHEN("Right is pressed five times") {
            desk.app.press(Key::right, {}, 5);
            THEN("the emoji counted as one character") {
                CHECK(desk.reply.text().substr(desk.reply.caret()) == "已发出");
            }
        }
    }
    GIVEN("Chinese words without blanks") {
        MovementDesk desk("包裹已经发出");
        WHEN("Ctrl+Right is pressed") {
            desk.app.press(Key::right, ctrl_mod);
            THEN("the caret went over a word of the dictionary") {
                CHECK(desk.reply.text().substr(0, desk.reply.caret()) == "包裹");
            }
        }
    }
    GIVEN("a wrapped Chinese line") {
        MovementDesk desk("您的包裹已经从杭州仓库发出现在无法召回但是您可以拒收或者退回我们收到以后五个工作日内退款");
        WHEN("End is pressed") {
            desk.app.press(Key::end);
            THEN("the caret is drawn at the end of the first row") {
                CHECK(is_near(desk.change.caret.y, movement_place.y + 11));
                CHECK(desk.change.caret.x > movement_place.x + 200);
            }
        }
    }
}

SCENARIO("Text is selected with keys and with the mouse", "[ui][editor]") {
    GIVEN("two paragraphs") {
        MovementDesk desk("Dear Ana,\nyour parcel has left.");
        const float first_row = movement_place.y + 11 + 13;
        const float second_row = first_row + 26;
        WHEN("Shift and arrows are pressed") {
            desk.app.press(Key::right, shift_mod, 4);
            THEN("four characters are selected") { CHECK(desk.reply.selected_text() == "Dear"); }
        }
        WHEN("Shift+Down is pressed from the beginning") {
            desk.app.press(Key::down, shift_mod);
            THEN("the line with its end is selected") { CHECK(desk.reply.selected_text() == "Dear Ana,\n"); }
        }
        WHEN("a word is double-clicked") {
            desk.app.click_at({movement_place.x + 20, first_row}, 2);
            THEN("it is selected") { CHECK(desk.reply.selected_text() == "Dear"); }
        }
        WHEN("a paragraph is clicked three times") {
            desk.app.click_at({movement_place.x + 60, second_row}, 3);
            THEN("it is selected") { CHECK(desk.reply.selected_text() == "your parcel has left."); }
        }
        WHEN("the mouse is dragged from beyond the end to the beginning of the second line") {
            desk.app.drag({movement_place.x + 280, second_row}, {movement_place.x + 14, second_row});
            THEN("what lies between is selected") { CHECK(desk.reply.selected_text() == "your parcel has left."); }
        }
        WHEN("a click with Shift follows a click") {
            desk.app.click_at({movement_place.x + 14, first_row});
            desk.app.wait(1);
            desk.app.click_at({movement_place.x + 280, first_row}, 1, true);
            THEN("what lies between is selected") { CHECK(desk.reply.selected_text() == "Dear Ana,"); }
        }
    }
}

SCENARIO("The caret stays in sight of a long text", "[ui][editor]") {
    GIVEN("more lines than fit") {
        std::string many;
        for (int i = 0; i < 40; ++i) {
            many += "line\n";
        }
        MovementDesk desk(many);
        WHEN("the caret goes to the end") {
            desk.app.press(Key::end, ctrl_mod);
            THEN("it is inside the editor") {
                CHECK(desk.change.caret.bottom() <= movement_place.bottom());
                CHECK(desk.change.caret.y >= movement_place.y);
            }
        }
        WHEN("Page Down is pressed") {
            desk.app.press(Key::page_down);
            THEN("the caret moved by more than one line and is inside") {
                CHECK(desk.reply.caret() >= 10);
                CHECK(desk.change.caret.bottom() <= movement_place.bottom());
            }
        }
        WHEN("the wheel is turned far and a key typed") {
            desk.app.wheel(movement_place.centre(), -100);
            desk.app.type("x");
            THEN("the view is back at the caret") {
                CHECK(desk.change.caret.y >= movement_place.y);
                CHECK(desk.change.caret.bottom() <= movement_place.bottom());
            }
        }
    }
    GIVEN("twenty thousand characters in one paragraph") {
        std::string many;
        while (many.size() < 20000) {
            many += "word 您好 ";
        }
        MovementDesk desk(many);
        WHEN("something is typed at the end and the window is narrow") {
            desk.app.press(Key::end, ctrl_mod);
            desk.reply.insert("!");
            desk.app.settle();
            THEN("the text is whole") { CHECK(desk.reply.text() == many + "!"); }
        }
    }
}

SCENARIO("A draft can be copied with its history", "[ui][editor]") {
    GIVEN("an editor with something to undo") {
        TextEditor first("a");
        first.insert("b");
        WHEN("it is copied and both are changed") {
            TextEditor second = first;
            second.undo();
            first.insert("c");
            THEN("each has its own text") {
                CHECK(first.text() == "abc");
                CHECK(second.text() == "a");
            }
        }
    }
    GIVEN("a misspelt word in the middle") {
        TextEditor editor("the warehose in Hangzhou");
        WHEN("it is replaced from outside") {
            editor.replace({4, 12}, "warehouse");
            THEN("the caret stands behind it, and undo brings the old word") {
                CHECK(editor.text() == "the warehouse in Hangzhou");
                CHECK(editor.caret() == 13);
                REQUIRE(editor.undo());
                CHECK(editor.text() == "the warehose in Hangzhou");
            }
        }
    }
}
