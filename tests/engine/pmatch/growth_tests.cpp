#include "pmatch_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

std::string repeated(const std::string& words, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += words;
    return text;
}

double steps(const std::string& pattern, const std::string& reply) {
    return static_cast<double>(match(std::get<PMatchPattern>(read_pmatch(pattern)), reply).steps);
}

// Words that almost match everywhere, so that a search by trial and error would go astray at each of them.
const std::string astray = "refund refunds now friday a refond. b we pay back paying ";

}  // namespace

SCENARIO("Twice the reply takes twice the steps", "[pmatch][growth]") {
    for (const auto* pattern :
         {"match_w(refund refund refund never)", "match_mow(refund friday pay back never)",
          "match_m2w(refunding_paying_never)", "match_ow([we refund] [pay back]|refund_now never)",
          "match_w([we refund now]_[pay back]|never [a b c d]_xyz)", "match_cow(r*f*d*x a*b*c)",
          "match_ow([we refund now friday] [b a pay] never)", "match_cm2w(warehouses_warehouse)"}) {
        INFO(pattern);
        const auto once = steps(pattern, repeated(astray, 40));
        const auto twice = steps(pattern, repeated(astray, 80));
        CHECK(twice < 2.2 * once);
    }
}

SCENARIO("One endless word takes steps in proportion, too", "[pmatch][growth]") {
    for (const auto* pattern :
         {"match_m2(aaaaaaaaab)", "match_c(ababababc)", "match(*a*b*a*c)", "match_cm2(aaaa*aaaac)"}) {
        INFO(pattern);
        const auto once = steps(pattern, repeated("ab", 500));
        const auto twice = steps(pattern, repeated("ab", 1000));
        CHECK(twice < 2.2 * once);
    }
}

SCENARIO("Twice the pattern takes no more than the steps of its pairs", "[pmatch][growth]") {
    const auto reply = repeated(astray, 40);
    const std::string words = "refund friday pay back now";
    for (const auto* options : {"w", "mw", "m2w", "cmw"}) {
        const auto once = steps("match_" + std::string(options) + "(" + words + " never)", reply);
        const auto twice = steps("match_" + std::string(options) + "(" + words + " " + words + " never)", reply);
        INFO(options);
        CHECK(twice < 2.2 * once);
    }
    GIVEN("any order") {
        const auto once = steps("match_ow(" + words + " never)", reply);
        const auto twice = steps("match_ow(" + words + " " + words + " never)", reply);
        THEN("words and items are assigned in a number of steps that is at most their product's") {
            CHECK(twice < 8.8 * once);
        }
    }
}

SCENARIO("Splitting a reply is linear, also with known words and wildcards", "[pmatch][growth]") {
    PMatchOptions options;
    options.synonyms = {{"*z*q*", "e.e.f|g*"}};
    const auto count = [&](int times) {
        const auto read = read_pmatch("match_w(never)", options);
        return static_cast<double>(match(std::get<PMatchPattern>(read), repeated("e.g.a.z.", times)).steps);
    };
    CHECK(count(400) < 2.2 * count(200));
}
