#include <algorithm>

#include "app/screens/desk_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

StartScenario lipsticks(PracticeMode mode) { return {"cancel-order", "ten-lipsticks", mode}; }

const FactRow& fact(const PracticeView& view, const std::string& label) {
    const auto& facts = view.desk.orders.front().facts;
    return *std::ranges::find(facts, label, &FactRow::label);
}

const Settings chinese{.language = Locale::zh, .theme = ThemeChoice::light, .text_percent = 100, .motion = false};

}  // namespace

SCENARIO("Each mode shows as much help as it promises", "[screens][practice]") {
    DeskFixture desk;
    GIVEN("the first case of all") {
        desk.start({"cancel-order", "ten-lipsticks"});
        THEN("a worked example lies open") {
            CHECK(desk.ui().shows("Worked example"));
            CHECK(desk.ui().shows("How a good reply does it"));
            CHECK(desk.practice().help.example.parts.size() > 3);
        }
    }
    GIVEN("a guided case") {
        desk.start(lipsticks(PracticeMode::guided));
        THEN("the aims and all hints are in sight, and no model reply") {
            CHECK(desk.ui().shows("What the answer must do"));
            CHECK(desk.practice().help.hints_left == 0);
            CHECK_FALSE(desk.ui().shows("How a good reply does it"));
        }
    }
    GIVEN("a free case with its hints tab open") {
        desk.start(lipsticks(PracticeMode::free));
        desk.ui().click("Hints");
        WHEN("a hint is opened") {
            desk.ui().click("Show a hint");
            THEN("it is shown, and the conversation notes it") {
                CHECK(desk.practice().help.hints.size() == 1);
                CHECK(desk.ui().shows("You opened hint 1"));
            }
        }
    }
    GIVEN("an exam") {
        desk.start(lipsticks(PracticeMode::exam));
        desk.ui().click("Hints");
        THEN("there are no hints") {
            CHECK(desk.ui().shows("No hints in an exam"));
            CHECK_FALSE(desk.ui().shows("Show a hint"));
        }
    }
}

SCENARIO("A hint leads to the page of the course that it is about, and back to the reply", "[screens][practice]") {
    DeskFixture desk;
    GIVEN("a reply begun in a free case whose hints were not opened") {
        desk.start(lipsticks(PracticeMode::free));
        desk.ui().type("Dear Ana, may I ask");
        desk.ui().click("Hints");
        THEN("the page is not told, as little as the hints are") { CHECK_FALSE(desk.ui().shows("Read in the course")); }
        WHEN("one is opened, and its page") {
            desk.ui().click("Show a hint");
            const std::string link = "Read in the course: " + desk.practice().help.unit;
            const bool by_key = GENERATE(false, true);
            if (by_key) {
                for (int steps = 0; steps < 40 && desk.ui().focused() != link; ++steps) {
                    desk.ui().press(ui::Key::tab);
                }
                REQUIRE(desk.ui().focused() == link);
                desk.ui().press(ui::Key::enter);
            } else {
                desk.ui().click(link);
            }
            desk.ui().settle();
            THEN("it is the page that most of the reply's points are about") {
                CHECK(std::get<PageView>(desk.app().view<StudyView>().shown).unit == "ORD-12");
            }
            THEN("Esc leads back to the case with the text as it was") {
                desk.ui().press(ui::Key::escape);
                desk.ui().settle();
                REQUIRE(desk.on_practice());
                CHECK(desk.practice().draft.text == "Dear Ana, may I ask");
                CHECK(desk.ui().shows(link));
            }
        }
    }
    GIVEN("an exam") {
        desk.start(lipsticks(PracticeMode::exam));
        desk.ui().click("Hints");
        THEN("there is no way to a page either") { CHECK_FALSE(desk.ui().shows("Read in the course")); }
    }
}

SCENARIO("The mode is changed in the head of the conversation", "[screens][practice]") {
    DeskFixture desk;
    GIVEN("a free case") {
        desk.start(lipsticks(PracticeMode::free));
        WHEN("the menu is opened and a mode is chosen") {
            desk.ui().click("Free");
            const bool explained = desk.ui().shows("You see what the answer must do, and every hint.");
            desk.ui().click("Guided");
            THEN("it was explained, is chosen, and the caret is back in the reply") {
                CHECK(explained);
                CHECK(desk.practice().help.mode == PracticeMode::guided);
                CHECK(desk.ui().focused() == "Your reply");
            }
        }
        WHEN("a reply was sent") {
            desk.ui().type("Dear Ana, may I ask why you want to cancel?");
            desk.ui().press(ui::Key::enter, ui::ctrl_mod);
            desk.let_it_go_out();
            desk.ui().click("Free");
            THEN("the mode can't be changed any more, and why") {
                CHECK(desk.ui().shows("The mode can be changed until the first reply is sent."));
                desk.ui().click("Guided");
                CHECK(desk.practice().help.mode == PracticeMode::free);
            }
        }
    }
}

SCENARIO("A fact goes into the reply where the caret is", "[screens][practice]") {
    for (const auto language : {Locale::en, Locale::zh}) {
        DeskFixture desk({.language = language, .theme = ThemeChoice::dark, .text_percent = 100, .motion = false});
        desk.start(lipsticks(PracticeMode::free));
        const std::string editor = language == Locale::en ? "Your reply" : "你的回复";
        const auto ordered = fact(desk.practice(), language == Locale::en ? "Ordered" : "下单");
        desk.ui().type("You ordered on");
        WHEN("its value is clicked") {
            desk.ui().click(ordered.value);
            THEN("it stands there as a letter writes it, and typing goes on") {
                CHECK(desk.practice().draft.text == "You ordered on 16 November");
                CHECK(desk.ui().focused() == editor);
            }
        }
    }
}

SCENARIO("A fact is copied with Ctrl+C while it has the focus", "[screens][practice]") {
    DeskFixture desk;
    GIVEN("a case, with the keyboard in the facts") {
        desk.start(lipsticks(PracticeMode::free));
        const auto number = desk.practice().desk.orders.front().number;
        for (int presses = 0; presses < 40 && desk.ui().focused() != number; ++presses) {
            desk.ui().press(presses < 3 ? ui::Key::f6 : ui::Key::tab);
        }
        REQUIRE(desk.ui().focused() == number);
        WHEN("Ctrl+C is pressed") {
            desk.ui().press(ui::Key::c, ui::ctrl_mod);
            THEN("it is in the clipboard and not in the reply") {
                CHECK(desk.ui().clipboard() == number);
                CHECK(desk.practice().draft.text.empty());
            }
        }
        WHEN("Enter is pressed") {
            desk.ui().press(ui::Key::enter);
            THEN("it is in the reply") { CHECK(desk.practice().draft.text == number); }
        }
    }
}

SCENARIO("Translations are shown when asked for, and never in an exam", "[screens][practice]") {
    GIVEN("a customer who writes English and a Chinese interface") {
        DeskFixture desk(chinese);
        desk.start(lipsticks(PracticeMode::free));
        const auto lines = desk.practice().lines;
        const auto said = std::ranges::find(lines, LineKind::customer, &ConversationLine::kind);
        REQUIRE(said != lines.end());
        REQUIRE_FALSE(said->translation.empty());
        THEN("her words stand alone") { CHECK_FALSE(desk.ui().shows(said->translation)); }
        WHEN("the translation is asked for") {
            desk.ui().click("翻译");
            THEN("it is there") { CHECK(desk.ui().shows(said->translation)); }
        }
        WHEN("Ctrl+T is pressed while the caret is in the reply") {
            desk.ui().press(ui::Key::t, ui::ctrl_mod);
            desk.ui().settle();
            THEN("it is there") { CHECK(desk.ui().shows(said->translation)); }
        }
        WHEN("it is an exam") {
            desk.start(lipsticks(PracticeMode::exam));
            desk.ui().press(ui::Key::t, ui::ctrl_mod);
            desk.ui().settle();
            THEN("there is none") {
                CHECK_FALSE(desk.ui().shows("翻译"));
                CHECK_FALSE(desk.ui().shows(said->translation));
            }
        }
    }
}

SCENARIO("Before money moves one question says what comes of it", "[screens][practice]") {
    DeskFixture desk;
    GIVEN("the form of a refund") {
        desk.start(lipsticks(PracticeMode::free));
        const auto actions = desk.practice().actions;
        const auto refund = std::ranges::find_if(actions, [](const ActionButton& action) {
            return action.kind == ActionKind::refund && action.impossible.empty();
        });
        REQUIRE(refund != actions.end());
        desk.ui().click(refund->title + "…");
        THEN("it asks for the sum, and tells nothing that is told again") {
            CHECK(desk.ui().focused() == "Sum");
            CHECK_FALSE(desk.ui().shows("It costs the shop this sum."));
        }
        WHEN("Enter is pressed in its field, and the question is left with Esc") {
            desk.ui().press(ui::Key::enter);
            const bool asked = desk.ui().shows("Refund " + display(*refund->suggested) + " to Ana Lopes?");
            const bool told = desk.ui().shows(refund->confirm) && desk.ui().shows("It costs the shop this sum.") &&
                              desk.ui().shows("It cannot be taken back.");
            desk.ui().press(ui::Key::escape);
            THEN("it told what comes of it, no money has moved and the form is still there") {
                CHECK(asked);
                CHECK(told);
                CHECK(desk.practice().lines.back().kind != LineKind::event);
                CHECK(desk.ui().shows("Sum"));
            }
        }
    }
    GIVEN("an order that can be cancelled") {
        desk.start({"cancel-order", "not-shipped", PracticeMode::free});
        const auto actions = desk.practice().actions;
        const auto cancel = std::ranges::find(actions, ActionKind::cancel_order, &ActionButton::kind);
        REQUIRE(cancel != actions.end());
        WHEN("cancelling is asked for") {
            desk.ui().click(cancel->title + "…");
            desk.ui().settle();
            THEN("there is the one question and no form before it") {
                CHECK(desk.ui().shows(cancel->confirm));
                desk.ui().click(cancel->title);
                CHECK(desk.practice().desk.orders.front().status == "Cancelled");
            }
        }
    }
}

SCENARIO("A sum typed anew replaces the one before", "[screens][practice]") {
    DeskFixture desk;
    desk.start(lipsticks(PracticeMode::free));
    const auto actions = desk.practice().actions;
    const auto refund = std::ranges::find(actions, ActionKind::refund, &ActionButton::kind)->title;
    GIVEN("the form of a refund, just opened") {
        desk.ui().click(refund + "…");
        WHEN("a sum is typed") {
            desk.ui().type("7.50");
            THEN("it alone is in the field, and is understood") {
                CHECK(desk.ui().item("Sum").value == "7.50");
                desk.ui().press(ui::Key::enter);
                CHECK(desk.ui().shows("Refund US $7.50 to Ana Lopes?"));
            }
        }
        WHEN("no sum is typed, and then a right one") {
            desk.ui().type("all");
            desk.ui().press(ui::Key::enter);
            const bool told = desk.ui().shows("Write a sum like");
            desk.ui().press(ui::Key::a, ui::ctrl_mod);
            desk.ui().type("7.50");
            desk.ui().settle();
            THEN("the error went with what was wrong") {
                CHECK(told);
                CHECK_FALSE(desk.ui().shows("Write a sum like"));
            }
        }
    }
}

SCENARIO("A form keeps what was filled in", "[screens][practice]") {
    DeskFixture desk;
    desk.start(lipsticks(PracticeMode::free));
    const auto actions = desk.practice().actions;
    const auto refund = std::ranges::find(actions, ActionKind::refund, &ActionButton::kind)->title;
    GIVEN("a sum typed into the form of a refund") {
        desk.ui().click(refund + "…");
        desk.ui().press(ui::Key::a, ui::ctrl_mod);
        desk.ui().type("7.50 USD");
        WHEN("the program is killed a second later and started again") {
            desk.app().pass(std::chrono::seconds(1));
            desk.app().kill();
            desk.app().handle(GoPractice{});
            THEN("it is known") {
                REQUIRE(desk.practice().form);
                CHECK(desk.practice().form->amount == "7.50 USD");
            }
        }
        WHEN("Alt+A is pressed in the reply") {
            desk.ui().click("Your reply");
            desk.ui().press(ui::Key::a, ui::alt_mod);
            desk.ui().settle();
            THEN("the form has the focus, with the sum in it") {
                CHECK(desk.ui().focused() == "Sum");
                CHECK(desk.ui().item("Sum").value == "7.50 USD");
            }
        }
    }
}

SCENARIO("Six actions leave room for the facts in a small window", "[screens][practice]") {
    DeskFixture desk;
    desk.start(lipsticks(PracticeMode::free));
    REQUIRE(desk.practice().actions.size() == 6);
    const auto& first = desk.ui().item("Look up tracking");
    const auto& heading = desk.ui().item("Actions");
    CHECK(heading.rect.y > 768 * 0.62F);
    CHECK(first.visible == first.rect);
}

SCENARIO("What was looked up comes into sight", "[screens][practice]") {
    for (const ui::Vec size : {ui::Vec{1366, 768}, ui::Vec{1920, 1080}}) {
        DeskFixture desk({}, size);
        desk.start({"missing-parcel", "delivered-not-here", PracticeMode::free});
        const auto actions = desk.practice().actions;
        const auto look = std::ranges::find(actions, ActionKind::look_up_tracking, &ActionButton::kind);
        REQUIRE(look != actions.end());
        desk.ui().click("Customer");
        WHEN("the tracking is looked up while another tab is open") {
            desk.ui().click(look->title);
            desk.ui().settle();
            THEN("its heading is in sight, and some of the events") {
                const auto& heading = desk.ui().item("Tracking");
                CHECK(heading.visible == heading.rect);
                CHECK(heading.rect.bottom() + 100 < desk.ui().item("Actions").rect.y);
            }
        }
    }
}

SCENARIO("Actions have numbers behind Alt+A", "[screens][practice]") {
    DeskFixture desk;
    GIVEN("a case") {
        desk.start(lipsticks(PracticeMode::free));
        REQUIRE(desk.practice().actions.front().kind == ActionKind::look_up_tracking);
        WHEN("Alt+A and 1 are pressed") {
            desk.ui().press(ui::Key::a, ui::alt_mod);
            desk.ui().press(ui::Key::n1);
            THEN("the first action was taken") { CHECK(desk.practice().desk.orders.front().parcels.front().looked_up); }
        }
        WHEN("1 is typed into the reply") {
            desk.ui().type("1");
            THEN("it is only a digit") {
                CHECK(desk.practice().draft.text == "1");
                CHECK_FALSE(desk.practice().desk.orders.front().parcels.front().looked_up);
            }
        }
    }
}

SCENARIO("Rules are searched with F3", "[screens][practice]") {
    DeskFixture desk;
    GIVEN("a case whose rules speak of refunds") {
        desk.start(lipsticks(PracticeMode::free));
        const auto cards = desk.practice().knowledge;
        REQUIRE(search(cards, "refund").size() < cards.size());
        WHEN("F3 is pressed and a word typed") {
            desk.ui().press(ui::Key::f3);
            desk.ui().settle();
            desk.ui().type("refund");
            THEN("only what says it is left") {
                const auto found = search(cards, "refund");
                REQUIRE_FALSE(found.empty());
                CHECK(desk.ui().shows(cards[found.front().card].title));
                CHECK(desk.practice().draft.text.empty());
            }
        }
        WHEN("nothing says it") {
            desk.ui().press(ui::Key::f3);
            desk.ui().settle();
            desk.ui().type("zebra");
            THEN("that is told") { CHECK(desk.ui().shows("Nothing here says “zebra”. Try one word.")); }
        }
    }
}
