#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

SCENARIO("Patterns of Moodle's language serve as evidence", "[evidence][pmatch]") {
    GIVEN("a pattern alone") {
        const auto rubric = looking_for(R"js({"pmatch": "match_w(refund|[pay back]_friday)"})js");
        THEN("capitals don't count and commas part words") {
            CHECK(quoted(evidence_in("Sorry, Ana. We pay you back, by Friday.", rubric)) == "pay you back | Friday");
            CHECK_FALSE(evidence_in("We pay you back. Friday is near.", rubric).found());
        }
    }
    GIVEN("options by Moodle's names") {
        const auto rubric = looking_for(R"js({"pmatch": "match_w(Refund)", "options":
            {"ignorecase": false, "converttospace": "/", "sentencedividers": "", "synonyms": {"Refund": "Repayment"}}})js");
        THEN("they are followed") {
            CHECK(quoted(evidence_in("Full/Repayment today", rubric)) == "Repayment");
            CHECK_FALSE(evidence_in("full refund today", rubric).found());
            CHECK_FALSE(evidence_in("A Refund.", rubric).found());
        }
    }
    GIVEN("a composition") {
        const auto rubric =
            looking_for(R"js({"same_sentence": [{"pmatch": "match_w(refund)"}, {"pmatch": "not(match_w(if))"}]})js");
        THEN("the pattern sees one sentence at a time") {
            CHECK(evidence_in("If it is late, tell us. Then we refund.", rubric).found());
            CHECK_FALSE(evidence_in("We refund if it is late.", rubric).found());
        }
    }
}

SCENARIO("A pattern that can't be read is shown at its place", "[evidence][pmatch]") {
    const auto problems = problems_in(
        R"js({"criteria": [{"id": "it", "title": {"en": "It", "zh": "它"}, "full": {"pmatch": "match(a|)"}}]})js");
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.front() ==
          R"js(rubric.json:1:90: error: in the pattern "match(a|)": a word must follow '|' [E001])js");
}
