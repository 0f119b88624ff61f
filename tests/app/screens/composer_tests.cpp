#include <algorithm>

#include "app/screens/desk_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const StartScenario lipsticks{"cancel-order", "ten-lipsticks"};

// A case on the desk, with a draft that has been checked.
struct Writing {
    DeskFixture desk{{}, {1366, 768}, system_dictionary()};

    explicit Writing(const std::string& text = {}) {
        desk.start(lipsticks);
        desk.ui().settle();
        if (!text.empty()) {
            desk.ui().clipboard() = text;
            desk.ui().press(ui::Key::v, ui::ctrl_mod);
        }
        check();
    }
    void check() {
        desk.app().app().finish_checks();
        desk.ui().settle();
    }
    HeadlessUi& ui() { return desk.ui(); }
    std::string text() { return desk.practice().draft.text; }
    bool choices_open() {
        const auto& items = ui().ui().recorder().items();
        return std::ranges::any_of(items, [](const ui::Item& item) { return item.role == ui::ItemRole::dialog; });
    }
};

}  // namespace

SCENARIO("F7 goes from slip to slip", "[screens][composer]") {
    GIVEN("a draft with two slips") {
        Writing writing("The refunf will arive soon.");
        THEN("their number is told") { CHECK(writing.ui().shows("2 spelling")); }
        WHEN("F7 and 1 are pressed") {
            writing.ui().press(ui::Key::f7);
            REQUIRE(writing.choices_open());
            REQUIRE(writing.ui().shows("refund"));
            const auto choices = writing.desk.practice().findings.front().choices;
            writing.ui().press(ui::Key::n1);
            THEN("the first choice stands in the place of the word") {
                CHECK(writing.text() == "The " + choices.front() + " will arive soon.");
                CHECK_FALSE(writing.choices_open());
                CHECK(writing.ui().focused() == "Your reply");
            }
            AND_WHEN("it is undone") {
                writing.ui().press(ui::Key::z, ui::ctrl_mod);
                THEN("one step brings the word back") { CHECK(writing.text() == "The refunf will arive soon."); }
            }
        }
        WHEN("F7 is pressed twice") {
            writing.ui().press(ui::Key::f7, {}, 2);
            THEN("the second slip's choices are open") { CHECK(writing.ui().shows("arrive")); }
        }
        WHEN("Shift+F7 is pressed at the end of the text") {
            writing.ui().press(ui::Key::f7, ui::shift_mod);
            THEN("the last slip's choices are open") { CHECK(writing.ui().shows("arrive")); }
        }
        WHEN("Esc is pressed in the choices") {
            writing.ui().press(ui::Key::f7);
            writing.ui().press(ui::Key::escape);
            THEN("they close, and the text is as it was") {
                CHECK_FALSE(writing.choices_open());
                CHECK(writing.text() == "The refunf will arive soon.");
                CHECK(writing.ui().focused() == "Your reply");
            }
        }
        WHEN("the chip is pressed and the word added to one's own") {
            writing.ui().click("2 spelling");
            writing.ui().press(ui::Key::escape);
            writing.ui().press(ui::Key::f7);
            writing.ui().press(ui::Key::a);
            writing.check();
            THEN("one slip is left") { CHECK(writing.desk.practice().findings.size() == 1); }
        }
    }
    GIVEN("a word that is still being typed") {
        Writing writing;
        writing.ui().type("refunf");
        writing.check();
        THEN("it is not counted before the caret has left it") {
            CHECK_FALSE(writing.ui().shows("1 spelling"));
            writing.ui().type(" ");
            CHECK(writing.ui().shows("1 spelling"));
        }
    }
    GIVEN("a slip at the beginning of the text") {
        Writing writing("refunf is on its way");
        WHEN("it is clicked with the right button") {
            const auto& editor = writing.ui().item("Your reply");
            writing.ui().right_click_at({editor.rect.x + 30, editor.rect.y + 20});
            THEN("its choices open") { CHECK(writing.choices_open()); }
        }
    }
}

SCENARIO("Without a dictionary the desk says so", "[screens][composer]") {
    DeskFixture desk;
    GIVEN("a case") {
        desk.start(lipsticks);
        THEN("a chip says that spelling is off") { CHECK(desk.ui().shows("spelling off")); }
    }
}

SCENARIO("A quick reply is found by a few letters", "[screens][composer]") {
    GIVEN("a draft with the caret between two words") {
        Writing writing("Hello ");
        writing.ui().press(ui::Key::k, ui::ctrl_mod);
        WHEN("letters of a title are typed") {
            writing.ui().type("sotp");
            THEN("its text is shown") { CHECK(writing.ui().shows("Please answer here in this conversation")); }
            AND_WHEN("Enter is pressed") {
                writing.ui().press(ui::Key::enter);
                THEN("it stands at the caret and the popup is gone") {
                    CHECK(writing.text().starts_with("Hello Please answer here"));
                    CHECK_FALSE(writing.choices_open());
                    CHECK(writing.ui().focused() == "Your reply");
                }
            }
        }
        WHEN("Esc is pressed") {
            writing.ui().press(ui::Key::escape);
            writing.ui().type("Ana");
            THEN("one writes on where one was") { CHECK(writing.text() == "Hello Ana"); }
        }
        WHEN("letters are typed that no reply has") {
            writing.ui().type("zzzz");
            writing.ui().press(ui::Key::enter);
            THEN("that is said, and nothing is inserted") {
                CHECK(writing.ui().shows("No quick reply has these letters."));
                CHECK(writing.text() == "Hello ");
            }
        }
        WHEN("Down and Enter are pressed") {
            const std::string second = writing.desk.practice().quick_replies[1].text;
            writing.ui().press(ui::Key::down);
            writing.ui().press(ui::Key::enter);
            THEN("the second one is inserted") { CHECK(writing.text() == "Hello " + second); }
        }
    }
}

SCENARIO("Slots are walked by Tab and stop Send", "[screens][composer]") {
    GIVEN("a draft with two slots") {
        Writing writing("It takes {{days}} and costs {{sum}}.");
        WHEN("Tab is pressed and the first is filled") {
            writing.ui().press(ui::Key::tab);
            writing.ui().type("5 days");
            THEN("the text stands in its place") { CHECK(writing.text() == "It takes 5 days and costs {{sum}}."); }
            AND_WHEN("Ctrl+Enter is pressed") {
                writing.ui().press(ui::Key::enter, ui::ctrl_mod);
                writing.ui().type("US $5");
                THEN("nothing was sent; the caret went to the slot") {
                    CHECK_FALSE(writing.desk.practice().last_reply);
                    CHECK(writing.text() == "It takes 5 days and costs US $5.");
                }
            }
        }
        WHEN("Shift+Tab is pressed") {
            writing.ui().press(ui::Key::tab, ui::shift_mod);
            writing.ui().type("nothing");
            THEN("the last slot was chosen") { CHECK(writing.text() == "It takes {{days}} and costs nothing."); }
        }
        THEN("what is to be filled is told") { CHECK(writing.ui().shows("Fill 2 slots: days …")); }
    }
}

SCENARIO("Words are found in the reply", "[screens][composer]") {
    GIVEN("a draft with a word three times") {
        Writing writing("Refund, refund. 退款和 REFUND");
        writing.ui().press(ui::Key::f, ui::ctrl_mod);
        writing.ui().type("refund");
        THEN("the first of three is shown") { CHECK(writing.ui().shows("1 of 3")); }
        WHEN("Enter is pressed, and Shift+Enter twice") {
            writing.ui().press(ui::Key::enter);
            const bool second = writing.ui().shows("2 of 3");
            writing.ui().press(ui::Key::enter, ui::shift_mod, 2);
            THEN("one goes forward and back, round the end") {
                CHECK(second);
                CHECK(writing.ui().shows("3 of 3"));
            }
        }
        WHEN("Esc is pressed and something typed") {
            writing.ui().press(ui::Key::escape);
            writing.ui().type("Money");
            THEN("the search is closed and the match was selected") {
                CHECK_FALSE(writing.ui().shows("of 3"));
                CHECK(writing.text() == "Money, refund. 退款和 REFUND");
            }
        }
        WHEN("Chinese is looked for") {
            writing.ui().press(ui::Key::a, ui::ctrl_mod);
            writing.ui().type("退款");
            THEN("it is found") { CHECK(writing.ui().shows("1 of 1")); }
        }
    }
}

SCENARIO("Ctrl+Enter sends once, Enter never", "[screens][composer]") {
    GIVEN("a reply") {
        Writing writing("Dear Ana, may I ask why you want to cancel?");
        WHEN("Enter is pressed") {
            writing.ui().press(ui::Key::enter);
            THEN("a line begins and nothing is sent") {
                CHECK(writing.text().ends_with("?\n"));
                CHECK_FALSE(writing.desk.practice().last_reply);
            }
        }
        WHEN("Ctrl+Enter is pressed three times") {
            writing.ui().press(ui::Key::enter, ui::ctrl_mod, 3);
            writing.desk.let_it_go_out();
            THEN("one reply is sent") { CHECK(writing.desk.practice().last_reply == 0); }
        }
    }
}

SCENARIO("A sent reply can be taken back for five seconds", "[screens][composer]") {
    GIVEN("a reply just sent") {
        Writing writing("Dear Ana, may I ask why you want to cancel?");
        writing.ui().press(ui::Key::enter, ui::ctrl_mod);
        writing.ui().settle();
        THEN("its bubble is there, nobody has answered, and the way back is in sight") {
            CHECK(writing.desk.practice().lines.back().text == "Dear Ana, may I ask why you want to cancel?");
            CHECK_FALSE(writing.desk.practice().last_reply);
            CHECK(writing.ui().shows("Your reply goes out in 5 s."));
        }
        WHEN("it is taken back") {
            writing.ui().press(ui::Key::z, ui::ctrl_mod);
            writing.ui().settle();
            writing.desk.let_it_go_out();
            THEN("it is in the editor again, with the caret, and stays there") {
                CHECK_FALSE(writing.desk.practice().last_reply);
                CHECK(writing.text() == "Dear Ana, may I ask why you want to cancel?");
                CHECK(writing.ui().focused() == "Your reply");
            }
        }
        WHEN("five seconds go by") {
            writing.desk.let_it_go_out();
            THEN("it is sent") {
                CHECK(writing.desk.practice().last_reply == 0);
                CHECK(writing.text().empty());
            }
        }
        WHEN("it is sent at once") {
            writing.ui().click("Send now");
            THEN("nobody waits") { CHECK(writing.desk.practice().last_reply == 0); }
        }
        WHEN("another screen is gone to") {
            writing.desk.app().handle(GoHome{});
            writing.desk.app().handle(GoPractice{});
            THEN("it has been sent") { CHECK(writing.desk.practice().last_reply == 0); }
        }
        WHEN("the program is killed") {
            writing.desk.app().kill();
            writing.desk.app().handle(GoPractice{});
            THEN("it is a draft") { CHECK(writing.text() == "Dear Ana, may I ask why you want to cancel?"); }
        }
    }
}

SCENARIO("A paste beyond the most is cut with a word about it", "[screens][composer]") {
    GIVEN("twenty thousand and five characters on the clipboard") {
        Writing writing(std::string(20005, 'x'));
        THEN("the reply holds twenty thousand, and the rest is told") {
            CHECK(writing.text().size() == 20000);
            CHECK(writing.ui().shows("5 were left out"));
        }
    }
}

SCENARIO("The composer grows with its text, to half of the column", "[screens][composer]") {
    GIVEN("a short reply") {
        Writing writing("One line.");
        const float before = writing.ui().item("Your reply").rect.h;
        WHEN("many lines are pasted behind it") {
            std::string many;
            for (int i = 0; i < 80; ++i) {
                many += "\nOne line of many.";
            }
            writing.ui().clipboard() = many;
            writing.ui().press(ui::Key::v, ui::ctrl_mod);
            const float after = writing.ui().item("Your reply").rect.h;
            THEN("it has more room, and Send stays in sight") {
                CHECK(after > before + 60);
                CHECK(after < 768.0F / 2);
                CHECK(writing.ui().item("Send").visible == writing.ui().item("Send").rect);
            }
        }
    }
}

SCENARIO("Ctrl and the wheel change the text size, over the reply too", "[screens][composer]") {
    GIVEN("a case") {
        Writing writing("Dear Ana");
        WHEN("the wheel is turned over the reply with Ctrl held") {
            writing.ui().wheel(writing.ui().item("Your reply").rect.centre(), 1, true);
            THEN("the text is larger") { CHECK(writing.desk.app().app().settings().text_percent == 110); }
        }
    }
}

SCENARIO("The composer takes as much as the marker reads", "[screens][composer]") {
    CHECK(ui::EditorOptions{}.max_characters == longest_reply);
}
