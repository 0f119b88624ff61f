#include "support/catch.h"

#include <array>

#include "diagnostics/suggestion.h"

using namespace haoping;

SCENARIO("Distance counts what a hand does wrong", "[diagnostics][suggestion]") {
    THEN("a swap of neighbours is one slip") { CHECK(edit_distance("wieght", "weight") == 1); }
    THEN("so are a missing, an extra and a wrong letter") {
        CHECK(edit_distance("wight", "weight") == 1);
        CHECK(edit_distance("weightt", "weight") == 1);
        CHECK(edit_distance("waight", "weight") == 1);
    }
    THEN("nothing in common is the longer length") { CHECK(edit_distance("abc", "xyzzy") == 5); }
    THEN("an empty word is as far as the other is long") { CHECK(edit_distance("", "id") == 2); }
}

SCENARIO("Only what was probably meant is suggested", "[diagnostics][suggestion]") {
    GIVEN("the keys of an object") {
        constexpr std::array<std::string_view, 3> keys{"title", "weight", "id"};
        THEN("a near one is named") { CHECK(did_you_mean("wieght", keys) == "did you mean 'weight'?"); }
        THEN("without a near one the list is given") {
            CHECK(did_you_mean("colour", keys) == "one of: title, weight, id");
        }
        THEN("a short word is not taken for another short one") { CHECK_FALSE(nearest("xy", keys)); }
        THEN("a very long word is no trouble") { CHECK_FALSE(nearest(std::string(100'000, 'w'), keys)); }
    }
    GIVEN("nothing to choose from") {
        THEN("nothing is suggested") { CHECK(did_you_mean("a", {}).empty()); }
    }
}
