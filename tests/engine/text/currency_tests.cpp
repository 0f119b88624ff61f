#include <set>
#include <string>

#include <unicode/ucurr.h>
#include <unicode/uenum.h>

#include "reading.h"
#include "support/catch.h"
#include "text/currency_codes.h"

using namespace haoping;

namespace {

std::set<std::string> codes_of(std::uint32_t kinds) {
    UErrorCode status = U_ZERO_ERROR;
    auto* all = ucurr_openISOCurrencies(kinds, &status);
    std::set<std::string> codes;
    std::int32_t length = 0;
    while (const auto* code = uenum_next(all, &length, &status)) codes.emplace(code);
    uenum_close(all);
    return codes;
}

}  // namespace

SCENARIO("The currencies are those of ISO 4217", "[text][currencies]") {
    GIVEN("the codes that ICU knows") {
        const auto known = codes_of(UCURR_COMMON);
        WHEN("ours are looked for there") {
            THEN("each is one") {
                for (const auto code : currency_codes()) CHECK(known.contains(std::string(code)));
            }
        }
        WHEN("codes of the trade are looked for in ours") {
            THEN("they are there, and others aren't") {
                for (const auto* code : {"USD", "EUR", "CNY", "PHP", "VND", "EGP", "ZAR"})
                    CHECK(currency_code(code) == code);
                for (const auto* code : {"", "US", "USF", "usd", "USDT", "DEM"}) CHECK(currency_code(code).empty());
            }
        }
    }
}

SCENARIO("A fact in any currency can be stated in a reply", "[text][currencies]") {
    GIVEN("each currency that a pack may use") {
        WHEN("a reply states a sum in it, before the number and behind it") {
            THEN("the sum is read") {
                for (const auto code : currency_codes()) {
                    const auto sum = std::string("1250.00 ") + std::string(code);
                    CHECK(test::slots("We refund " + sum) == "money " + sum + " = " + sum);
                    const auto turned = std::string(code) + " 1,250.00";
                    CHECK(test::slots("We refund " + turned + " to you.") == "money " + turned + " = " + sum);
                }
            }
        }
    }
}
