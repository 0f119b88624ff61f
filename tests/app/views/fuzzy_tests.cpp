#include "support/catch.h"
#include "views/fuzzy.h"

using namespace haoping;

namespace {

std::vector<std::size_t> found(std::string_view query, const std::vector<FuzzyEntry>& entries) {
    std::vector<std::size_t> order;
    for (const auto& hit : fuzzy_search(query, entries)) {
        order.push_back(hit.entry);
    }
    return order;
}

}  // namespace

SCENARIO("A title is found by how it is remembered", "[views][fuzzy]") {
    const std::vector<FuzzyEntry> entries{{"Waiting for a refund", "It takes five working days."},
                                          {"Full order list", "Here is all you ordered."},
                                          {"Refund is on its way", "You will get the full sum back."},
                                          {"致歉", "非常抱歉给您带来不便。"},
                                          {"全额退款", "退款将在五个工作日内到账。"}};
    GIVEN("titles in two languages") {
        WHEN("a word is typed that one title begins with and another holds") {
            THEN("the one that begins with it comes first") {
                CHECK(found("ref", entries) == std::vector<std::size_t>{2, 0});
            }
        }
        WHEN("the first letters of words are typed") {
            THEN("their title is found, capitals or not") {
                CHECK(found("RIO", entries) == std::vector<std::size_t>{2});
                CHECK(found("fol", entries).front() == 1);
            }
        }
        WHEN("letters are typed that only lie in order") {
            THEN("the title is found") { CHECK(found("wtgf", entries) == std::vector<std::size_t>{0}); }
        }
        WHEN("Chinese is typed") {
            THEN("any part of a title will do") { CHECK(found("退款", entries) == std::vector<std::size_t>{4}); }
        }
        WHEN("words of a text are typed") {
            THEN("it is found, behind titles") {
                CHECK(found("five working", entries) == std::vector<std::size_t>{0});
                CHECK(found("full", entries) == std::vector<std::size_t>{1, 2});
                CHECK(found("不便", entries) == std::vector<std::size_t>{3});
            }
        }
        WHEN("nothing is typed") {
            THEN("all are there in their order") {
                CHECK(found("", entries) == std::vector<std::size_t>{0, 1, 2, 3, 4});
            }
        }
        WHEN("letters are typed that none has") {
            THEN("none is found") { CHECK(found("xyz", entries).empty()); }
        }
    }
}

SCENARIO("A match tells which letters were meant", "[views][fuzzy]") {
    GIVEN("a match by the beginnings of words") {
        const auto match = fuzzy_match("aa", "Ask the address");
        REQUIRE(match);
        THEN("the letters stand where the words begin") {
            CHECK(match->fit == FuzzyFit::word_starts);
            CHECK(match->letters == std::vector<Span>{{0, 1}, {8, 9}});
        }
    }
    GIVEN("a match in Chinese") {
        const auto match = fuzzy_match("地址", "核对地址");
        REQUIRE(match);
        THEN("it covers whole characters") { CHECK(match->letters == std::vector<Span>{{6, 9}, {9, 12}}); }
    }
}
