#include "support/catch.h"
#include "text/values.h"

using namespace haoping;

SCENARIO("Money reads as packs write it", "[text][values]") {
    GIVEN("amounts") {
        WHEN("they are right") {
            THEN("they come back as they were written") {
                for (const auto* text : {"48.90 USD", "0.05 EUR", "-3.00 GBP", "1299.00 PLN"}) {
                    INFO(text);
                    const auto money = parse_money(text);
                    REQUIRE(money);
                    CHECK(to_string(*money) == text);
                }
                CHECK(parse_money("48.9 USD") == Money{4890, "USD"});
                CHECK(parse_money("48 USD") == Money{4800, "USD"});
            }
        }
        WHEN("they are not") {
            THEN("nothing is made up") {
                for (const auto* text : {"", "48.90", "USD 48.90", "48.901 USD", "48.90 usd", "48.90  USD", "48. USD",
                                         ".5 USD", "1e3 USD", "--1 USD", "99999999999999999999 USD"}) {
                    INFO(text);
                    CHECK_FALSE(parse_money(text));
                }
            }
        }
        WHEN("they are shown") {
            THEN("known currencies have their sign") {
                CHECK(display({4890, "USD"}) == "US $48.90");
                CHECK(display({4890, "EUR"}) == "€48.90");
                CHECK(display({4890, "PLN"}) == "48.90 PLN");
            }
        }
    }
}

SCENARIO("Dates read as packs write them", "[text][values]") {
    GIVEN("texts") {
        WHEN("they are real dates") {
            THEN("they come back") {
                const auto date = parse_date("2028-02-29");
                REQUIRE(date);
                CHECK(to_string(*date) == "2028-02-29");
            }
        }
        WHEN("they are not") {
            THEN("nothing is made up") {
                for (const auto* text :
                     {"", "2026-02-29", "2026-13-01", "2026-1-1", "2026/01/01", "2026-01-01 ", "20x6-01-01"}) {
                    INFO(text);
                    CHECK_FALSE(parse_date(text));
                }
            }
        }
    }
}

SCENARIO("Durations read as packs write them", "[text][values]") {
    GIVEN("texts") {
        WHEN("they are lengths of time") {
            THEN("they come back as they were written") {
                for (const auto* text :
                     {"5 business days", "3-5 days", "2 weeks", "within 3 days", "90 minutes", "1 day"}) {
                    INFO(text);
                    const auto duration = parse_duration(text);
                    REQUIRE(duration);
                    CHECK(to_string(*duration) == text);
                }
                CHECK(parse_duration("48 hours") == Duration{2880, 2880, false});
                CHECK(parse_duration("5 days 3 hours") == Duration{7380, 7380, false});
                CHECK(parse_duration("5 business days") == Duration{7200, 7200, true});
            }
        }
        WHEN("they are not, or something stands around them") {
            THEN("nothing is made up") {
                for (const auto* text : {"", "5", "days", "5 apples", "in 5 days", "5 days or so", "5 days 3 apples"}) {
                    INFO(text);
                    CHECK_FALSE(parse_duration(text));
                }
            }
        }
    }
}
