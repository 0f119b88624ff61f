#include "pmatch_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::fixture;

SCENARIO("Numbers are compared by their value", "[pmatch][number]") {
    CHECK(matches("match(48.90)", "48.9"));
    CHECK(matches("match(1)", "1.0"));
    CHECK(matches("match(+7)", "7"));
    CHECK(matches("match(7)", "+7.00"));
    CHECK(matches("match(0)", "0.00"));
    CHECK(matches("match(-3)", "-3.0"));
    CHECK_FALSE(matches("match(-3)", "3"));
    CHECK_FALSE(matches("match(48.90)", "48.91"));
    CHECK_FALSE(matches("match_m(4890)", "4891"));
}

SCENARIO("Powers of ten are read in three ways", "[pmatch][number]") {
    for (const auto* written : {"1200", "1.2e3", "1.2E+3", "12000e-1", "1.2x10<sup>3</sup>", "1.2X10<SUP>3</SUP>",
                                "12*10<sup>+2</sup>", "12000x10<sup>-1</sup>"}) {
        INFO(written);
        CHECK(matches("match(1200)", written));
        CHECK(matches("match(" + std::string(written) + ")", "1200"));
    }
    CHECK_FALSE(matches("match(1200)", "1.2x3"));
    CHECK_FALSE(matches("match(1200)", "1.2<sup>3</sup>"));
}

SCENARIO("The last digit of a double may differ", "[pmatch][number]") {
    CHECK(matches("match(2.0020399999999999e2)", "200.204"));
    CHECK_FALSE(matches("match(200.204)", "200.2041"));
}

SCENARIO("A sign stands directly before its number", "[pmatch][number]") {
    CHECK_FALSE(matches("match(-3)", "- 3"));
    CHECK_FALSE(matches("match(- 3)", "-3"));
    CHECK(matches("match(- 3)", "- 3.0"));
}

SCENARIO("Digits inside of a word are characters", "[pmatch][number]") {
    CHECK(matches("match(3days)", "3days"));
    CHECK_FALSE(matches("match(3.0days)", "3days"));
    CHECK(matches("match(3.0 days)", "3 days"));
    CHECK(matches("match(US$48.9)", "US$48.9"));
    CHECK_FALSE(matches("match(US$48.9)", "US$48.90"));
    CHECK(matches("match(3|5 days)", "5.0 days"));
    CHECK(matches("match(4*)", "48"));
}

SCENARIO("A point before a digit divides no sentence", "[pmatch][number]") {
    CHECK(matches("match_w(pay_48.9)", "pay 48.90."));
    CHECK(matches("match(A1.5B)", "A1.5B"));
    CHECK(matches("match(only 3)", "only 3."));
}
