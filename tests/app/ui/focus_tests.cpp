#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/widgets.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;

namespace {

Rect slot(int index) { return {20, 20 + 40 * static_cast<float>(index), 120, 32}; }

}  // namespace

SCENARIO("Tab follows the order of drawing and comes round", "[ui][focus]") {
    GIVEN("three buttons and a field") {
        TextEditor field;
        HeadlessUi app([&](Ui& ui) {
            button(ui, slot(0), "One");
            button(ui, slot(1), "Two", {.enabled = false, .disabled_reason = "Not yet"});
            text_field(ui, slot(2), "Search", field);
            button(ui, slot(3), "Three");
        });
        WHEN("Tab is pressed four times") {
            std::vector<std::string> order;
            for (int i = 0; i < 5; ++i) {
                app.press(Key::tab);
                order.push_back(app.focused());
            }
            THEN("each item had the focus once") {
                CHECK(order == std::vector<std::string>{"One", "Two", "Search", "Three", "One"});
            }
        }
        WHEN("Shift+Tab is pressed first") {
            app.press(Key::tab, shift_mod);
            THEN("the last item has the focus") { CHECK(app.focused() == "Three"); }
        }
        WHEN("letters are typed in the field") {
            app.click("Search");
            app.type("ab c");
            THEN("they are in it, and the focus stayed") {
                CHECK(field.text() == "ab c");
                CHECK(app.focused() == "Search");
            }
        }
    }
}

SCENARIO("Enter and Space press the focused button", "[ui][focus]") {
    int presses = 0;
    bool enabled = true;
    HeadlessUi app([&](Ui& ui) { presses += button(ui, slot(0), "Send", {.enabled = enabled}) ? 1 : 0; });
    app.press(Key::tab);
    WHEN("it is enabled") {
        app.press(Key::enter);
        app.press(Key::space);
        THEN("it is pressed twice") { CHECK(presses == 2); }
    }
    WHEN("it is disabled") {
        enabled = false;
        app.press(Key::enter);
        app.click("Send");
        THEN("it is not pressed") { CHECK(presses == 0); }
    }
}

SCENARIO("A list is one stop for Tab, arrows move inside", "[ui][focus]") {
    GIVEN("a list of three rows, the second selected, and a button") {
        HeadlessUi app([&](Ui& ui) {
            {
                const FocusGroup group(ui, "queue");
                list_row(ui, slot(0), "Dmitri");
                list_row(ui, slot(1), "Ana", {.selected = true});
                list_row(ui, slot(2), "Marie");
            }
            button(ui, slot(3), "Send");
        });
        WHEN("Tab enters it") {
            app.press(Key::tab);
            THEN("the selected row has the focus") { CHECK(app.focused() == "Ana"); }
        }
        WHEN("Down is pressed inside, more often than there are rows") {
            app.press(Key::tab);
            app.press(Key::down, {}, 3);
            THEN("the last row has the focus") { CHECK(app.focused() == "Marie"); }
        }
        WHEN("Tab leaves it") {
            app.press(Key::tab);
            app.press(Key::up);
            app.press(Key::tab);
            THEN("the button has the focus") { CHECK(app.focused() == "Send"); }
        }
    }
}

SCENARIO("A dialog keeps the focus and gives it back", "[ui][focus]") {
    bool open = false;
    int under = 0;
    HeadlessUi app([&](Ui& ui) {
        under += button(ui, {600, 360, 160, 32}, "Refund") ? 1 : 0;
        button(ui, slot(0), "Other");
        if (ui.shortcut(Key::r)) {
            ++under;
        }
        if (open) {
            Modal modal(ui, "Refund US $48.90 to Ana?", 440, 40);
            Rect row = modal.buttons();
            const bool keep = button(ui, cut_right(row, 120, 8), "Keep");
            button(ui, cut_right(row, 120, 8), "Refund now", {.kind = ButtonKind::danger});
            open = !keep && !modal.dismissed();
        }
    });
    app.click("Refund");
    under = 0;
    open = true;
    app.settle();
    THEN("its first button has the focus") { CHECK(app.focused() == "Keep"); }
    WHEN("Tab is pressed three times") {
        app.press(Key::tab, {}, 3);
        THEN("the focus is still inside") { CHECK(app.focused() == "Refund now"); }
    }
    WHEN("the screen below is clicked, or its key pressed") {
        app.click_at({80, 36});
        app.press(Key::r);
        app.click_at({610, 365});
        THEN("nothing happens there") { CHECK(under == 0); }
    }
    WHEN("Esc is pressed") {
        app.press(Key::escape);
        THEN("it closes and the focus is where it was") {
            CHECK_FALSE(open);
            CHECK(app.focused() == "Refund");
        }
    }
    WHEN("Keep is clicked") {
        app.click("Keep");
        THEN("it closes") { CHECK_FALSE(open); }
    }
}

SCENARIO("Letters are shortcuts only while nobody types", "[ui][focus]") {
    int fired = 0;
    TextEditor reply;
    HeadlessUi app([&](Ui& ui) {
        fired += ui.shortcut(Key::r) ? 1 : 0;
        fired += ui.shortcut(Key::enter, ctrl_mod) ? 10 : 0;
        edit_text(ui, {20, 20, 300, 100}, reply, {.label = "Reply"});
    });
    WHEN("nothing has the focus") {
        app.press(Key::r);
        THEN("the letter fires") { CHECK(fired == 1); }
    }
    WHEN("the editor has the focus") {
        app.click("Reply");
        app.press(Key::r);
        app.press(Key::enter, ctrl_mod);
        THEN("only Ctrl+Enter fires") { CHECK(fired == 10); }
    }
}

SCENARIO("F6 goes from column to column", "[ui][focus]") {
    HeadlessUi app([&](Ui& ui) {
        {
            const FocusRegion queue(ui, "queue");
            button(ui, slot(0), "A1");
            button(ui, slot(1), "A2");
        }
        const FocusRegion facts(ui, "facts");
        button(ui, slot(2), "B1");
    });
    app.press(Key::f6);
    CHECK(app.focused() == "A1");
    app.press(Key::f6);
    CHECK(app.focused() == "B1");
    app.press(Key::f6);
    CHECK(app.focused() == "A1");
}

SCENARIO("A new screen gives the focus where it wants it", "[ui][focus]") {
    TextEditor reply;
    HeadlessUi app([](Ui& ui) { button(ui, slot(0), "Start"); });
    app.click("Start");
    WHEN("the screen changes to one with an editor that wants the focus") {
        app.show([&](Ui& ui) {
            button(ui, slot(0), "Back");
            edit_text(ui, {200, 20, 300, 100}, reply, {.label = "Reply", .autofocus = true});
        });
        THEN("typing goes there") {
            app.type("Hi");
            CHECK(reply.text() == "Hi");
        }
    }
}

SCENARIO("Lists of a column are one list for the arrow keys", "[ui][focus]") {
    HeadlessUi app([](Ui& ui) {
        const FocusRegion region(ui, "cases");
        {
            const FocusGroup group(ui, "first");
            button(ui, slot(0), "One");
            button(ui, slot(1), "Two");
        }
        button(ui, slot(2), "Between");
        const FocusGroup group(ui, "second");
        button(ui, slot(3), "Three");
    });
    GIVEN("the focus on the last item of the first list") {
        app.press(Key::tab);
        app.press(Key::down);
        WHEN("the arrow goes down once more") {
            app.press(Key::down);
            THEN("the next list has it, and the way up leads back") {
                CHECK(app.focused() == "Three");
                app.press(Key::up);
                CHECK(app.focused() == "Two");
            }
        }
        WHEN("the arrow goes to the right") {
            app.press(Key::right);
            THEN("it stays in its list") { CHECK(app.focused() == "Two"); }
        }
    }
}
