#include <filesystem>

#include "support/catch.h"
#include "text/spelling.h"

using haoping::SpellingDictionary;

SCENARIO("A dictionary tells known words from unknown ones", "[text][spelling]") {
    GIVEN("the system's American dictionary") {
        const auto dictionary = SpellingDictionary::open("/usr/share/hunspell");
        REQUIRE(dictionary);
        WHEN("words are looked up") {
            THEN("case does not matter") {
                CHECK(dictionary->knows("refund"));
                CHECK(dictionary->knows("REFUND"));
                CHECK(dictionary->knows("friday"));
                CHECK(dictionary->knows("Cancelled"));
                CHECK(dictionary->knows("apologise"));
                CHECK_FALSE(dictionary->knows("refunf"));
                CHECK_FALSE(dictionary->knows("calllled"));
            }
        }
        WHEN("suggestions are asked for") {
            const auto suggestions = dictionary->suggest("refunf", 3);
            THEN("the word is among them, and they are no more than asked for") {
                CHECK(suggestions.size() <= 3);
                CHECK(std::find(suggestions.begin(), suggestions.end(), "refund") != suggestions.end());
            }
        }
    }
}

SCENARIO("A dictionary that isn't there is no dictionary", "[text][spelling]") {
    GIVEN("a folder without one") {
        WHEN("it is opened") {
            THEN("there is none") { CHECK(SpellingDictionary::open("/nonexistent") == nullptr); }
        }
    }
}
