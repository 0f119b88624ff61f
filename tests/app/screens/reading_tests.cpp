#include "screens/reading.h"

#include "support/catch.h"
#include "support/headless_ui.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("While packs are read, the window shows how far, and reading can be stopped", "[screens][reading]") {
    ReadingView view{.done = 3, .packs = 12};
    bool stopped = false;
    HeadlessUi app([&](ui::Ui& ui) { stopped |= draw_reading(ui, view, Texts(Locale::en)); });
    GIVEN("packs that are read at once") {
        app.frame();
        THEN("nothing flickers") { CHECK_FALSE(app.shows("Reading the packs")); }
    }
    GIVEN("packs that take a while") {
        view.lasts = std::chrono::milliseconds(500);
        app.frame();
        THEN("it says what it does") {
            CHECK(app.shows("Reading the packs"));
            CHECK_FALSE(app.shows("Stop"));
        }
    }
    GIVEN("packs that take long") {
        view.lasts = std::chrono::milliseconds(5'000);
        app.frame();
        THEN("it says how far it is") { CHECK(app.shows("3 of 12 packs")); }
        WHEN("Stop is pressed") {
            app.click("Stop");
            THEN("that is told") { CHECK(stopped); }
        }
        WHEN("it is stopping") {
            view.stopping = true;
            app.frame();
            THEN("it can't be stopped again") {
                CHECK(app.shows("Stopping after this pack"));
                CHECK_THROWS(app.click("Stop"));
            }
        }
    }
}
