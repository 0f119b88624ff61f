#include "memory/elo.h"

#include <cmath>

#include "support/catch.h"

using namespace haoping;

SCENARIO("An item is as hard as the answers to it show", "[memory][elo]") {
    GIVEN("an item that is mostly right and one that is mostly wrong") {
        EloRatings ratings;
        for (int i = 0; i < 30; ++i) {
            ratings.note({.person = "Li", .item = "easy", .share = i % 10 == 0 ? 0.0 : 1.0});
            ratings.note({.person = "Li", .item = "hard", .share = i % 10 == 0 ? 1.0 : 0.0});
        }
        THEN("the second is harder, the first easier than average") {
            CHECK(ratings.items().at("easy").value < -0.5);
            CHECK(ratings.items().at("hard").value > 0.5);
            CHECK(ratings.items().at("hard").answers == 30);
            CHECK(std::abs(ratings.persons().at("Li").value) < 1);
        }
    }
    GIVEN("two people, one of whom knows everything") {
        EloRatings ratings;
        for (int i = 0; i < 20; ++i)
            for (const auto* item : {"Q1", "Q2"}) {
                ratings.note({.person = "Li", .item = item, .share = 1});
                ratings.note({.person = "Wang", .item = item, .share = 0});
            }
        THEN("that is their ability, not the items' difficulty") {
            CHECK(ratings.persons().at("Li").value > 1);
            CHECK(ratings.persons().at("Wang").value < -1);
            CHECK(std::abs(ratings.items().at("Q1").value) < 0.5);
        }
    }
    GIVEN("an answer exactly as expected") {
        EloRatings ratings;
        ratings.note({.person = "Li", .item = "Q1", .share = 0.5});
        THEN("nothing is learned from it") { CHECK(ratings.items().at("Q1").value == 0); }
    }
    GIVEN("what can be guessed") {
        THEN("half of it being right says nothing about knowing") {
            CHECK(expected_share(-20, 0, 0.5) < 0.5001);
            CHECK(expected_share(0, 0, 0.5) == 0.75);
            CHECK(expected_share(0, 0, 0) == 0.5);
        }
    }
}
