#include "platform/environment.h"

#include "app/platform/environment_fixture.h"
#include "support/catch.h"

namespace haoping {

SCENARIO("The interface starts in the language of the system", "[platform]") {
    GIVEN("a Chinese system") {
        const auto environment = environment_of({{"LANG", "zh_CN.UTF-8"}});
        THEN("it is Chinese") { CHECK(preferred_locale(environment) == Locale::zh); }
    }
    GIVEN("a Chinese system whose messages are set to English") {
        const auto environment = environment_of({{"LANG", "zh_CN.UTF-8"}, {"LC_MESSAGES", "en_GB.UTF-8"}});
        THEN("it is English") { CHECK(preferred_locale(environment) == Locale::en); }
    }
    GIVEN("a variable above all others") {
        const auto environment = environment_of({{"LC_ALL", "zh_TW"}, {"LC_MESSAGES", "en_GB"}, {"LANG", "C"}});
        THEN("it decides") { CHECK(preferred_locale(environment) == Locale::zh); }
    }
    GIVEN("no word about language") {
        const auto environment = environment_of({});
        THEN("it is English") { CHECK(preferred_locale(environment) == Locale::en); }
    }
}

#if !defined(_WIN32) && !defined(__APPLE__)
SCENARIO("A machine without a display is known before a window is tried", "[platform]") {
    GIVEN("neither X nor Wayland") {
        THEN("there is none") { CHECK_FALSE(has_display(environment_of({}))); }
    }
    GIVEN("either of them") {
        THEN("there is one") {
            CHECK(has_display(environment_of({{"DISPLAY", ":0"}})));
            CHECK(has_display(environment_of({{"WAYLAND_DISPLAY", "wayland-0"}})));
        }
    }
}
#endif

}  // namespace haoping
