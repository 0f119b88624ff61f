#include <algorithm>

#include "app/screens/desk_fixture.h"
#include "support/catch.h"
#include "views/formatting.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const StartScenario lipsticks{"cancel-order", "ten-lipsticks"};

}  // namespace

SCENARIO("A new user starts the first case from Home", "[screens]") {
    DeskFixture desk;
    GIVEN("the first start") {
        WHEN("the one big button is clicked") {
            desk.ui().click("Start with your first customer");
            THEN("a customer is on the desk and the caret is in the reply") {
                CHECK(desk.on_practice());
                desk.ui().settle();
                CHECK(desk.ui().focused() == "Your reply");
            }
        }
        WHEN("Enter is pressed instead") {
            desk.ui().press(ui::Key::enter);
            THEN("the same happens") { CHECK(desk.on_practice()); }
        }
    }
}

SCENARIO("A reply is written, sent and reviewed with the mouse", "[screens]") {
    DeskFixture desk;
    GIVEN("a case") {
        desk.start(lipsticks);
        WHEN("a reply is typed and sent") {
            desk.ui().click("Your reply");
            desk.ui().type("Dear Ana, may I ask why you want to cancel?");
            desk.ui().click("Send");
            desk.let_it_go_out();
            THEN("the customer answers and the composer is empty") {
                CHECK(desk.practice().last_reply == 0);
                CHECK(desk.practice().draft.text.empty());
            }
            AND_WHEN("its mark is clicked") {
                const auto lines = desk.practice().lines;
                const auto sent = std::ranges::find_if(lines, [](const auto& line) { return line.mark.has_value(); });
                REQUIRE(sent != lines.end());
                const auto chip = desk.app().app().texts()("How reply {} went: {} of 100", "1", percent(*sent->mark));
                desk.ui().click(chip);
                THEN("the review shows the reply with its criteria") {
                    CHECK(desk.on_debrief());
                    desk.ui().settle();
                    CHECK(desk.ui().shows("may I ask why"));
                    CHECK(desk.ui().shows("Criteria"));
                }
            }
        }
    }
}

SCENARIO("A reply is written, sent and reviewed with the keyboard", "[screens]") {
    DeskFixture desk;
    GIVEN("a case") {
        desk.start(lipsticks);
        WHEN("one types, presses Ctrl+Enter, then F4") {
            desk.ui().type("Dear Ana, may I ask why you want to cancel?");
            desk.ui().press(ui::Key::enter, ui::ctrl_mod);
            desk.let_it_go_out();
            desk.ui().press(ui::Key::f4);
            THEN("the review is open") { CHECK(desk.on_debrief()); }
            AND_WHEN("Esc is pressed") {
                desk.ui().press(ui::Key::escape);
                THEN("one is back with the customer, too") { CHECK(desk.on_practice()); }
            }
            AND_WHEN("N is pressed") {
                desk.ui().press(ui::Key::n);
                THEN("one is back with the customer") { CHECK(desk.on_practice()); }
            }
        }
    }
}

SCENARIO("Actions are reached and taken with the keyboard", "[screens]") {
    DeskFixture desk;
    GIVEN("a case whose tracking was not looked up") {
        desk.start(lipsticks);
        REQUIRE_FALSE(desk.practice().desk.orders.front().parcels.front().looked_up);
        WHEN("Alt+A and Enter are pressed") {
            desk.ui().press(ui::Key::a, ui::alt_mod);
            desk.ui().settle();
            desk.ui().press(ui::Key::enter);
            THEN("the first action was taken") {
                const auto lines = desk.practice().lines;
                CHECK(std::ranges::any_of(lines, [](const auto& line) { return line.kind == LineKind::event; }));
            }
        }
    }
}

SCENARIO("Leaving the desk keeps what was typed", "[screens]") {
    DeskFixture desk;
    GIVEN("half a reply") {
        desk.start(lipsticks);
        desk.ui().type("Dear Ana, I am so");
        WHEN("one goes home and comes back") {
            desk.ui().click("Home");
            desk.ui().settle();
            desk.ui().click("Continue the case");
            desk.ui().settle();
            THEN("the text is in the editor") { CHECK(desk.practice().draft.text == "Dear Ana, I am so"); }
        }
    }
}

SCENARIO("An empty reply cannot be sent and says why", "[screens]") {
    DeskFixture desk;
    GIVEN("a case with nothing typed") {
        desk.start(lipsticks);
        THEN("Send is disabled with its reason") {
            CHECK_FALSE(desk.ui().item("Send").enabled);
            CHECK(desk.ui().item("Send").value == "Write something first.");
        }
    }
}

SCENARIO("The window speaks Chinese as soon as one says so", "[screens]") {
    DeskFixture desk;
    GIVEN("the settings in English") {
        desk.ui().click("Settings");
        desk.ui().settle();
        WHEN("Chinese is chosen") {
            desk.ui().click("中文");
            desk.ui().settle();
            THEN("the rail is Chinese") { CHECK(desk.ui().shows("首页")); }
        }
    }
}

SCENARIO("Composer and Send stay in sight on small screens", "[screens]") {
    for (const auto size : {ui::Vec{1366, 768}, ui::Vec{1280, 720}, ui::Vec{1920, 1080}}) {
        for (const auto language : {Locale::en, Locale::zh}) {
            DeskFixture desk({.language = language, .theme = ThemeChoice::dark, .text_percent = 100, .motion = false},
                             size);
            desk.start(lipsticks);
            const auto& send = desk.ui().item(language == Locale::en ? "Send" : "发送");
            INFO(size.x << " × " << size.y);
            CHECK(send.visible == send.rect);
            CHECK(send.rect.right() <= size.x);
            CHECK(send.rect.bottom() <= size.y);
        }
    }
}

SCENARIO("Every shipped case opens in both languages", "[screens]") {
    for (const auto language : {Locale::en, Locale::zh}) {
        DeskFixture desk({.language = language, .theme = ThemeChoice::light, .text_percent = 100, .motion = false});
        const auto home = desk.app().view<HomeView>();
        for (const auto& family : home.families) {
            for (const auto& row : family.scenarios) {
                INFO(row.scenario);
                desk.start({row.pack, row.scenario});
                CHECK(desk.on_practice());
                CHECK_FALSE(desk.practice().task.empty());
            }
        }
    }
}
