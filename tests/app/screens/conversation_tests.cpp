#include "app/screens/desk_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const StartScenario lipsticks{"cancel-order", "ten-lipsticks", PracticeMode::free};

std::string long_reply() {
    std::string text = "Dear Ana,\nmay I ask why you want to cancel?\n";
    for (int line = 0; line < 30; ++line) {
        text += "We will look after your order.\n";
    }
    return text;
}

}  // namespace

SCENARIO("What is being read is not scrolled away by a new message", "[screens][conversation]") {
    DeskFixture desk;
    GIVEN("somebody who has scrolled up in a long conversation") {
        desk.start(lipsticks);
        desk.app().handle(Send{long_reply()});
        desk.ui().settle();
        REQUIRE_FALSE(desk.practice().over);
        REQUIRE_FALSE(desk.ui().shows("new message"));
        for (int turns = 0; turns < 20; ++turns) {
            desk.ui().wheel({600, 300}, 3);
        }
        WHEN("the customer writes again") {
            desk.app().handle(Send{"Dear Ana, the parcel left our warehouse on 18 November, I am sorry."});
            desk.ui().settle();
            THEN("a chip tells it") { CHECK(desk.ui().shows("1 new message ↓")); }
            AND_WHEN("the chip is pressed") {
                desk.ui().click("1 new message ↓");
                desk.ui().settle();
                THEN("the end is in sight and the caret is in the reply") {
                    CHECK_FALSE(desk.ui().shows("new message"));
                }
            }
        }
    }
}

SCENARIO("The conversation tells what was done", "[screens][conversation]") {
    for (const auto language : {Locale::en, Locale::zh}) {
        DeskFixture desk({.language = language, .theme = ThemeChoice::light, .text_percent = 100, .motion = false});
        desk.start(lipsticks);
        WHEN("tracking is looked up and a hint is opened") {
            desk.app().handle(Act{{.action = desk.practice().actions.front().id, .amount = {}, .address = {}}});
            desk.app().handle(OpenHint{});
            desk.ui().settle();
            THEN("each has its line") {
                const auto lines = desk.practice().lines;
                REQUIRE(lines.size() > 2);
                CHECK(lines[lines.size() - 2].action == ActionKind::look_up_tracking);
                CHECK(desk.ui().shows(lines[lines.size() - 2].text));
                CHECK(lines.back().kind == LineKind::hint);
                CHECK(desk.ui().shows(lines.back().text));
            }
        }
    }
}
