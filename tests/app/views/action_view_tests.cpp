#include "support/catch.h"
#include "views/action_view.h"

using namespace haoping;

SCENARIO("A sum is read as people type it", "[views][actions]") {
    GIVEN("an order paid in dollars") {
        THEN("the currency may be left out, and written in any usual way") {
            for (const auto* text : {"38.99", " 38.99 ", "38.99 usd", "38.99USD", "US $38.99", "us$ 38.99", "$38.99"}) {
                INFO(text);
                CHECK(typed_sum(text, "USD") == Money{3899, "USD"});
            }
        }
        THEN("another currency stays another one") { CHECK(typed_sum("38.99 EUR", "USD") == Money{3899, "EUR"}); }
        THEN("what is no sum is none") {
            for (const auto* text : {"", "all", "38.99 of 50", "-5", "38,99", "5 apples", "1.234"}) {
                INFO(text);
                CHECK_FALSE(typed_sum(text, "USD"));
            }
        }
    }
    GIVEN("an order paid in euros") {
        THEN("its sign is known, and a dollar is none of its own") {
            CHECK(typed_sum("€5", "EUR") == Money{500, "EUR"});
            CHECK_FALSE(typed_sum("$5", "EUR"));
        }
    }
}
