#include <sstream>

#include "reading.h"
#include "support/catch.h"

using namespace haoping::test;

SCENARIO("Every form of an irregular word meets the others", "[text][lemmas]") {
    GIVEN("words with their forms") {
        constexpr std::string_view words[] = {
            "undergo undergoes underwent undergone undergoing",
            "foresee foresaw foreseen",
            "oversee oversaw overseen",
            "outdo outdid outdone",
            "overthrow overthrew overthrown",
            "mislay mislaid",
            "withstand withstood",
            "reread rereads",
            "rewrite rewrote rewritten",
            "overdraw overdrew overdrawn",
            "prepay prepaid",
            "undo undid undone",
            "saw sawed sawn",
            "spin spun spinning",
            "stink stank stunk",
            "strive strove striven",
            "tread trod trodden",
            "spit spat",
            "leap leapt",
            "spell spelt",
            "plead pled",
            "sling slung",
            "wring wrung",
            "panic panicked panicking",
            "dial dialled dialling",
            "fuel fuelled",
            "wolf wolves",
            "calf calves",
            "elf elves",
            "goose geese",
            "bookshelf bookshelves",
            "postman postmen",
            "grandchild grandchildren",
            "criterion criteria",
            "crisis crises",
            "gas gases",
            "bus buses",
            "lens lenses",
            "quiz quizzes",
            "canvas canvases",
        };
        WHEN("their lemmas are compared") {
            THEN("each word has one") {
                for (const auto word : words) {
                    INFO(word);
                    std::istringstream forms{std::string(word)};
                    std::string first;
                    forms >> first;
                    for (std::string form; forms >> form;) {
                        INFO(form);
                        CHECK(lemmas(form) == lemmas(first));
                    }
                }
            }
        }
    }
    GIVEN("words that only look like such forms") {
        WHEN("their lemmas are compared") {
            THEN("they stay themselves") {
                CHECK(lemmas("outbound") != lemmas("outbind"));
                CHECK(lemmas("present") == lemmas("presents"));
                CHECK(lemmas("relents") == lemmas("relent"));
                CHECK(lemmas("unknown") != lemmas("know"));
                CHECK(lemmas("overwent") != lemmas("go"));
                CHECK(lemmas("relives") == lemmas("relive"));
            }
        }
    }
}
