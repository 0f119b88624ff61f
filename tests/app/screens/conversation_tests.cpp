#include "app/screens/desk_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const StartScenario lipsticks{"cancel-order", "ten-lipsticks", PracticeMode::free};

}  // namespace

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
