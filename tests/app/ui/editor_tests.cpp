#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/text_editor.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;

namespace {

struct Desk {
    TextEditor reply;
    EditorOptions options{.label = "Reply", .placeholder = "Write to Ana"};
    EditorChange change;
    HeadlessUi app{[this](Ui& ui) { change = edit_text(ui, {20, 20, 400, 200}, reply, options); }};

    explicit Desk(std::string_view text = "") {
        reply.set_text(text);
        app.click("Reply");
        app.press(Key::end, ctrl_mod);
    }
};

}  // namespace

SCENARIO("Typed text goes where the caret is", "[ui][editor]") {
    GIVEN("a reply with a forgotten word") {
        Desk desk("Dear Ana, is on its way.");
        WHEN("the person goes there and types it") {
            desk.app.press(Key::home);
            desk.app.press(Key::right, {}, 10);
            desk.app.type("your parcel ");
            THEN("it stands there") { CHECK(desk.reply.text() == "Dear Ana, your parcel is on its way."); }
        }
    }
    GIVEN("an empty editor") {
        Desk desk;
        WHEN("Chinese and a character beyond 16 bits are typed") {
            desk.app.type("您好😀");
            THEN("the text holds them as they are") { CHECK(desk.reply.text() == "您好😀"); }
        }
        WHEN("Enter is pressed between two words") {
            desk.app.type("Dear Ana,");
            desk.app.press(Key::enter);
            desk.app.type("Sorry");
            THEN("they stand on two lines") { CHECK(desk.reply.text() == "Dear Ana,\nSorry"); }
        }
        WHEN("keys are pressed that belong to the screen") {
            desk.app.press(Key::enter, ctrl_mod);
            desk.app.press(Key::f7);
            THEN("nothing is typed") { CHECK(desk.reply.text().empty()); }
        }
    }
}

SCENARIO("Deleting respects characters, words and selections", "[ui][editor]") {
    GIVEN("a reply in two scripts") {
        Desk desk("Hello 您好");
        WHEN("Backspace is pressed once") {
            desk.app.press(Key::backspace);
            THEN("one character goes") { CHECK(desk.reply.text() == "Hello 您"); }
        }
        WHEN("Ctrl+Backspace is pressed once") {
            desk.app.press(Key::backspace, ctrl_mod);
            THEN("the Chinese word goes") { CHECK(desk.reply.text() == "Hello "); }
        }
        WHEN("all is selected and a letter typed") {
            desk.app.press(Key::a, ctrl_mod);
            desk.app.type("x");
            THEN("only the letter stays") { CHECK(desk.reply.text() == "x"); }
        }
        WHEN("Delete is pressed at the beginning") {
            desk.app.press(Key::home);
            desk.app.press(Key::del);
            THEN("the first letter goes") { CHECK(desk.reply.text() == "ello 您好"); }
        }
    }
}

SCENARIO("Undo takes back a word, not a letter", "[ui][editor]") {
    GIVEN("two words typed without a pause") {
        Desk desk;
        desk.app.type("thank you");
        WHEN("undone once") {
            desk.app.press(Key::z, ctrl_mod);
            THEN("the first word is still there") { CHECK(desk.reply.text() == "thank "); }
        }
        WHEN("undone twice and redone twice") {
            desk.app.press(Key::z, ctrl_mod, 2);
            const std::string undone = desk.reply.text();
            desk.app.press(Key::y, ctrl_mod, 2);
            THEN("all comes back") {
                CHECK(undone.empty());
                CHECK(desk.reply.text() == "thank you");
            }
        }
    }
    GIVEN("a word typed with a pause in the middle") {
        Desk desk;
        desk.app.type("par");
        desk.app.wait(1.0);
        desk.app.type("cel");
        WHEN("undone once") {
            desk.app.press(Key::z, ctrl_mod);
            THEN("what came before the pause stays") { CHECK(desk.reply.text() == "par"); }
        }
    }
    GIVEN("some letters deleted one after the other") {
        Desk desk("sorry!!!");
        desk.app.press(Key::backspace, {}, 3);
        WHEN("undone once") {
            desk.app.press(Key::z, ctrl_mod);
            THEN("they come back in their order") { CHECK(desk.reply.text() == "sorry!!!"); }
        }
    }
    GIVEN("a selection replaced by pasted text") {
        Desk desk("refund soon");
        desk.app.clipboard() = "within 5 working days";
        desk.reply.select({7, 11});
        desk.app.press(Key::v, ctrl_mod);
        const std::string pasted = desk.reply.text();
        WHEN("undone once") {
            desk.app.press(Key::z, ctrl_mod);
            THEN("the old words are back") {
                CHECK(pasted == "refund within 5 working days");
                CHECK(desk.reply.text() == "refund soon");
            }
        }
    }
    GIVEN("a long reply typed letter by letter") {
        Desk desk;
        std::string text;
        for (int i = 0; i < 400; ++i) {
            text += "word ";
        }
        for (const char c : text) {
            desk.reply.insert(std::string_view(&c, 1));
        }
        WHEN("everything that can be undone is undone and redone") {
            while (desk.reply.undo()) {
            }
            while (desk.reply.redo()) {
            }
            THEN("the end is the same") { CHECK(desk.reply.text() == text); }
        }
    }
}

SCENARIO("The clipboard works in both directions", "[ui][editor]") {
    GIVEN("a selected word") {
        Desk desk("Hello Ana");
        desk.app.press(Key::left, {.ctrl = true, .shift = true});
        WHEN("it is cut and pasted twice") {
            desk.app.press(Key::x, ctrl_mod);
            desk.app.press(Key::v, ctrl_mod, 2);
            THEN("it stands there twice, and in the clipboard") {
                CHECK(desk.reply.text() == "Hello AnaAna");
                CHECK(desk.app.clipboard() == "Ana");
            }
        }
    }
    GIVEN("a clipboard with foreign line ends and control characters") {
        Desk desk;
        desk.app.clipboard() = "one\r\ntwo\rthree\x01!";
        WHEN("pasted") {
            desk.app.press(Key::v, ctrl_mod);
            THEN("lines are ours and nothing invisible is left") { CHECK(desk.reply.text() == "one\ntwo\nthree!"); }
        }
    }
}

SCENARIO("Text that may not be changed stays", "[ui][editor]") {
    GIVEN("a read-only editor") {
        Desk desk("The model reply.");
        desk.options.read_only = true;
        WHEN("keys of all kinds are pressed") {
            desk.app.type("x");
            desk.app.press(Key::backspace);
            desk.app.press(Key::del);
            desk.app.press(Key::enter);
            desk.app.clipboard() = "y";
            desk.app.press(Key::v, ctrl_mod);
            desk.app.press(Key::a, ctrl_mod);
            desk.app.press(Key::x, ctrl_mod);
            THEN("it is as it was, and can be copied") {
                CHECK(desk.reply.text() == "The model reply.");
                CHECK(desk.app.clipboard() == "The model reply.");
            }
        }
    }
    GIVEN("an editor that holds five characters at most") {
        Desk desk;
        desk.options.max_characters = 5;
        WHEN("more is typed and pasted") {
            desk.app.type("123456");
            desk.app.clipboard() = "789";
            desk.app.press(Key::v, ctrl_mod);
            THEN("it keeps the five") { CHECK(desk.reply.text() == "12345"); }
        }
    }
}

SCENARIO("The caret blinks while somebody writes, and rests when nobody does", "[ui][editor]") {
    GIVEN("an editor with the caret in it") {
        Desk desk("Dear Ana,");
        WHEN("a letter has just been typed") {
            desk.app.type("x");
            THEN("another picture is due within a second") { CHECK(desk.app.output().next_frame_in < 1); }
        }
        WHEN("nothing is typed for a quarter of a minute") {
            desk.app.wait(15);
            desk.app.frame();
            THEN("no other picture is due") { CHECK(desk.app.output().next_frame_in > 60); }
        }
    }
}
