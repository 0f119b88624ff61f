#include "progress/item_difficulty.h"

#include "engine/progress/course_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

// Each of eight items, answered ten times: the first never rightly, the last eight times.
ItemDifficulties eight_items() {
    ItemDifficulties difficulties([](std::string_view) { return 0.0; });
    for (int round = 0; round < 10; ++round)
        for (int item = 0; item < 8; ++item) {
            const double share = round < item + (item == 7 ? 1 : 0) ? 1.0 : 0.0;
            difficulties.note(
                {.item = "Q" + std::to_string(item), .unit = "ORD-1", .at = on_day(round), .share = share});
        }
    return difficulties;
}

}  // namespace

SCENARIO("How hard items are is told from the answers to them", "[progress][difficulty]") {
    GIVEN("items of which some are mostly wrong and some mostly right") {
        auto difficulties = eight_items();
        THEN("the hardest come first, with what was counted") {
            const auto items = difficulties.hardest_first();
            REQUIRE(items.size() == 8);
            CHECK(items.front().item == "Q0");
            CHECK(items.back().item == "Q7");
            CHECK(items.back().answers == 10);
            CHECK(items.back().right == 8);
            CHECK(items.back().share_right() == 0.8);
        }
        THEN("they are told apart from most") {
            CHECK(difficulties.hard_as("Q0") == HardAs::harder_than_most);
            CHECK(difficulties.hard_as("Q7") == HardAs::easier_than_most);
            CHECK(difficulties.hard_as("Q4") == HardAs::middling);
        }
        WHEN("another is answered once") {
            difficulties.note({.item = "Q9", .unit = "ORD-1", .at = on_day(11), .share = 0});
            THEN("that is too little to tell, and it comes last") {
                CHECK(difficulties.hard_as("Q9") == HardAs::unknown);
                CHECK(difficulties.hardest_first().back().item == "Q9");
            }
        }
    }
    GIVEN("an item that nobody answered") {
        const ItemDifficulties none([](std::string_view) { return 0.0; });
        THEN("nothing is made up") {
            CHECK(none.of("Q1").answers == 0);
            CHECK(none.hard_as("Q1") == HardAs::unknown);
        }
    }
    GIVEN("two items with the same answers, one of which can be guessed") {
        ItemDifficulties difficulties([](std::string_view item) { return item == "guess" ? 0.5 : 0.0; });
        for (int round = 0; round < 10; ++round)
            for (const auto* item : {"guess", "number"})
                difficulties.note({.item = item, .unit = "", .at = on_day(round), .share = round % 2 == 0 ? 1.0 : 0.0});
        THEN("that one is the harder") { CHECK(difficulties.hardest_first().front().item == "guess"); }
    }
}
