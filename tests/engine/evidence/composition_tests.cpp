#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

SCENARIO("Tests are put together", "[evidence][composition]") {
    const std::string reply = "Sorry for the delay. We refund you today and send a coupon.";
    CHECK(quoted(evidence_in(reply, looking_for(R"({"all": ["sorry", "refund"]})"))) == "Sorry | refund");
    CHECK_FALSE(evidence_in(reply, looking_for(R"({"all": ["sorry", "replacement"]})")).found());
    CHECK(quoted(evidence_in(reply, looking_for(R"({"any": ["replacement", "refund"]})"))) == "refund");
    CHECK(evidence_in(reply, looking_for(R"({"none": ["replacement"]})")).found());
    CHECK_FALSE(evidence_in(reply, looking_for(R"({"none": ["refund"]})")).found());
    CHECK(evidence_in(reply, looking_for(R"({"at_least": 2, "of": ["sorry", "replacement", "coupon"]})")).found());
    CHECK_FALSE(
        evidence_in(reply, looking_for(R"({"at_least": 3, "of": ["sorry", "replacement", "coupon"]})")).found());
    CHECK(evidence_in(reply, looking_for(R"({"in_order": ["sorry", "refund", "coupon"]})")).found());
    CHECK_FALSE(evidence_in(reply, looking_for(R"({"in_order": ["refund", "sorry"]})")).found());
    CHECK(evidence_in(reply, looking_for(R"({"same_sentence": ["coupon", "refund"]})")).found());
    CHECK_FALSE(evidence_in(reply, looking_for(R"({"same_sentence": ["sorry", "refund"]})")).found());
    CHECK(evidence_in(reply, looking_for(R"({"same_sentence": ["sorry", {"none": ["refund"]}]})")).found());
}

SCENARIO("Words without the deed", "[evidence][action]") {
    const auto rubric = looking_for(R"({"all": ["we refund", {"action": "refund-paid"}]})");
    auto facts = facts_of_ana();
    WHEN("the action was not taken") {
        const auto found = evidence_in("We refund you.", rubric, facts);
        THEN("the promise is shown and the reason given") {
            CHECK_FALSE(found.found());
            CHECK(found.match().reason == MatchReason::action_missing);
            CHECK(quoted(found.reply, found.match().spans) == "We refund");
        }
    }
    WHEN("it was") {
        facts.actions_taken->insert("refund-paid");
        THEN("word and deed agree") { CHECK(evidence_in("We refund you.", rubric, facts).found()); }
    }
}

SCENARIO("A contradiction inside of a composition stays one", "[evidence][composition]") {
    const auto rubric = looking_for(R"({"all": ["sorry", {"fact": "refund_sum", "near": ["refund"]}]})");
    CHECK(evidence_in("Sorry. We refund US $1.", rubric).match().finding == Finding::contradicted);
}
