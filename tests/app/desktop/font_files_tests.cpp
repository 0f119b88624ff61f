#include "desktop/font_files.h"

#include <filesystem>

#include "support/catch.h"

namespace haoping::desktop {

SCENARIO("The fonts of the design are found on a machine that was set up", "[desktop]") {
    GIVEN("this machine") {
        WHEN("fonts are looked for") {
            const FoundFonts fonts = find_fonts();
            THEN("both scripts have one in both weights, and nothing is complained of") {
                CHECK(fonts.latin);
                CHECK(fonts.chinese);
                CHECK(font_complaints(fonts).empty());
                CHECK(fonts.files.regular.size() >= 2);
                CHECK(fonts.files.bold.size() == fonts.files.regular.size());
            }
            THEN("each is a file") {
                for (const auto& face : fonts.files.regular) {
                    CHECK(std::filesystem::is_regular_file(face.path));
                }
            }
        }
    }
}

SCENARIO("A missing font is told with what to install", "[desktop]") {
    GIVEN("a machine without Chinese fonts") {
        const FoundFonts fonts{.files = {}, .latin = true, .chinese = false};
        WHEN("it is put into words") {
            const auto complaints = font_complaints(fonts);
            THEN("the package is named") {
                REQUIRE(complaints.size() == 1);
                CHECK(complaints.front().find("fonts-noto-cjk") != std::string::npos);
            }
        }
    }
}

}  // namespace haoping::desktop
