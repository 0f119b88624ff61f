#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/text_editor.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;

namespace {

constexpr Rect place{20, 20, 400, 160};
constexpr float first_row = place.y + 11 + 13;
constexpr Mods ctrl_shift{.ctrl = true, .shift = true};

struct SelectionDesk {
    TextEditor reply;
    EditorChange change;
    EditorOptions options{.label = "Reply"};
    HeadlessUi app{[this](Ui& ui) {
        const EditorChange now = edit_text(ui, place, reply, options);
        right_clicked = now.right_clicked ? now.right_clicked : right_clicked;
        change = now;
    }};
    std::optional<std::size_t> right_clicked;

    explicit SelectionDesk(std::string_view text) {
        reply.set_text(text);
        app.click("Reply");
        app.press(Key::home, ctrl_mod);
        app.wait(1);
    }
    // The middle of a character, on the screen.
    Vec middle_of(std::size_t byte, std::size_t bytes = 1) {
        options.anchor = ByteRange{byte, byte + bytes};
        app.settle();
        return change.anchor.centre();
    }
};

}  // namespace

SCENARIO("A double click takes the word that was hit", "[ui][editor]") {
    GIVEN("words in two languages") {
        SelectionDesk desk("Dear Ana, 您的包裹已经发出 today");
        WHEN("the last letter of a word is double-clicked on its right half") {
            desk.app.click_at(desk.middle_of(3) + Vec{2, 0}, 2);
            THEN("the word is selected, not the blank behind it") { CHECK(desk.reply.selected_text() == "Dear"); }
        }
        WHEN("a Chinese character is double-clicked") {
            const auto at = desk.reply.text().find("裹");
            desk.app.click_at(desk.middle_of(at, 3), 2);
            THEN("the word of the dictionary is selected") { CHECK(desk.reply.selected_text() == "包裹"); }
        }
    }
}

SCENARIO("Dragging after a double click goes on by words", "[ui][editor]") {
    GIVEN("a sentence") {
        SelectionDesk desk("Your parcel has already left");
        const Vec parcel = desk.middle_of(7);
        const auto double_click_and_drag_to = [&](Vec end) {
            desk.app.click_at(parcel);  // the first of the two clicks
            desk.app.drag(parcel, end);
        };
        WHEN("the pointer goes to the middle of a later word") {
            double_click_and_drag_to(desk.middle_of(19));
            THEN("both words and what lies between are selected whole") {
                CHECK(desk.reply.selected_text() == "parcel has already");
            }
        }
        WHEN("the pointer goes back to the middle of an earlier word") {
            double_click_and_drag_to(desk.middle_of(1));
            THEN("the first word stays selected") { CHECK(desk.reply.selected_text() == "Your parcel"); }
        }
    }
}

SCENARIO("Keys select by word, row and all", "[ui][editor]") {
    GIVEN("two lines with the caret at the beginning") {
        SelectionDesk desk("Dear Ana,\nyour parcel has left.");
        WHEN("Ctrl+Shift+Right is pressed twice") {
            desk.app.press(Key::right, ctrl_shift, 2);
            THEN("the first two words are selected") { CHECK(desk.reply.selected_text() == "Dear Ana"); }
        }
        WHEN("Ctrl+Shift+Left is pressed at the end") {
            desk.app.press(Key::end, ctrl_mod);
            desk.app.press(Key::left, ctrl_shift, 2);
            THEN("the last word is selected") { CHECK(desk.reply.selected_text() == "left."); }
        }
        WHEN("Shift+End is pressed") {
            desk.app.press(Key::end, shift_mod);
            THEN("the row is selected") { CHECK(desk.reply.selected_text() == "Dear Ana,"); }
        }
        WHEN("Shift+Home is pressed at the end of the row") {
            desk.app.press(Key::end);
            desk.app.press(Key::home, shift_mod);
            THEN("the row is selected") { CHECK(desk.reply.selected_text() == "Dear Ana,"); }
        }
        WHEN("Ctrl+Shift+End is pressed") {
            desk.app.press(Key::end, ctrl_shift);
            THEN("all is selected") { CHECK(desk.reply.selected_text() == desk.reply.text()); }
        }
        WHEN("Ctrl+A is pressed") {
            desk.app.press(Key::a, ctrl_mod);
            THEN("all is selected") { CHECK(desk.reply.selected_text() == desk.reply.text()); }
        }
        WHEN("Ctrl+Delete is pressed") {
            desk.app.press(Key::del, ctrl_mod);
            THEN("the first word is gone with its blank") { CHECK(desk.reply.text() == "Ana,\nyour parcel has left."); }
        }
    }
}

SCENARIO("What is being typed is not judged", "[ui][editor]") {
    GIVEN("a word that was just typed") {
        SelectionDesk desk("");
        desk.app.type("teh");
        THEN("it is being typed") { CHECK(desk.reply.is_being_typed({0, 3})); }
        WHEN("a blank is typed") {
            desk.app.type(" ");
            THEN("it no longer is") { CHECK_FALSE(desk.reply.is_being_typed({0, 3})); }
        }
        WHEN("the caret is moved inside it") {
            desk.app.press(Key::left);
            THEN("it no longer is") { CHECK_FALSE(desk.reply.is_being_typed({0, 3})); }
        }
    }
}

SCENARIO("A text chosen from outside comes into sight", "[ui][editor]") {
    GIVEN("more lines than fit, the caret at the beginning") {
        std::string many;
        for (int i = 0; i < 60; ++i) {
            many += "a line\n";
        }
        SelectionDesk desk(many + "the end");
        WHEN("the last words are selected") {
            desk.reply.select({many.size(), many.size() + 7});
            desk.app.settle();
            THEN("they are inside the editor") {
                CHECK(desk.change.caret.y >= place.y);
                CHECK(desk.change.caret.bottom() <= place.bottom());
            }
        }
    }
}
