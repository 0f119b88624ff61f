#include "platform/folders.h"

#include "app/platform/environment_fixture.h"
#include "support/catch.h"

namespace haoping {

#if !defined(_WIN32) && !defined(__APPLE__)
SCENARIO("A person's work is kept where the system keeps such things", "[platform]") {
    GIVEN("only a home folder") {
        const auto environment = environment_of({{"HOME", "/home/li"}});
        THEN("it is below that") { CHECK(data_folder(environment) == "/home/li/.local/share/haoping"); }
    }
    GIVEN("a folder for data") {
        const auto environment = environment_of({{"HOME", "/home/li"}, {"XDG_DATA_HOME", "/data/li"}});
        THEN("it is in there") { CHECK(data_folder(environment) == "/data/li/haoping"); }
    }
    GIVEN("a relative folder for data") {
        const auto environment = environment_of({{"HOME", "/home/li"}, {"XDG_DATA_HOME", "data"}});
        THEN("that is not trusted") { CHECK(data_folder(environment) == "/home/li/.local/share/haoping"); }
    }
    GIVEN("no home at all") {
        const auto environment = environment_of({});
        THEN("the world is at fault, and says so") { CHECK_THROWS_AS(data_folder(environment), PlatformError); }
    }
}
#endif

SCENARIO("A program that was built but not installed finds what stands in the source tree", "[platform]") {
    GIVEN("this test's own executable") {
        THEN("packs and assets are the source tree's") {
            CHECK(shipped_packs_folder().filename() == "scenarios");
            CHECK(std::filesystem::exists(shipped_packs_folder().parent_path() / "CMakePresets.json"));
            CHECK(shipped_assets_folder().filename() == "assets");
        }
    }
}

}  // namespace haoping
