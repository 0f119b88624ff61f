#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;
using Catch::Matchers::WithinAbs;

namespace {

// Two musts (60 and 20 of 100) and a must_not (20).
const std::string refund_rubric = R"js({
  "criteria": [
    {"id": "refund", "title": {"en": "Names the refund and its sum", "zh": "说明退款及金额"}, "weight": 6,
     "full": {"all": ["we (refund|pay back)", {"fact": "refund_sum", "near": ["refund"]}]}, "half": ["we (refund|pay back)"]},
    {"id": "apology", "title": {"en": "Apologises", "zh": "道歉"}, "weight": 2, "dimension": "empathy", "full": ["sorry"]},
    {"id": "no-blame", "title": {"en": "Blames the customer", "zh": "责怪客户"}, "kind": "must_not", "weight": 2,
     "full": ["your (mistake|fault)"]}
  ]})js";

Assessment assessed(std::string_view reply, std::string_view json = refund_rubric) {
    return assess(reply, rubric_of(json), facts_of_ana());
}

}  // namespace

SCENARIO("Words that the reply is sorry for are not said by it", "[rubric][mark]") {
    const auto rubric = rubric_of(R"js({"criteria": [
        {"id": "wait", "title": {"en": "Does not just say wait", "zh": "不只说等待"}, "kind": "must_not",
         "full": ["keep waiting", "继续 等待"]},
        {"id": "refund", "title": {"en": "Refunds", "zh": "退款"}, "full": ["we refund", "为您退款"]}]})js");
    const auto state = [&](std::string_view reply) {
        return assess(reply, rubric, facts_of_ana()).marks.criteria[0].state;
    };
    CHECK(state("I am sorry that we wrote \"please keep waiting\". We refund you today.") == State::met);
    CHECK(state("很抱歉上次只回了“请继续等待”，今天为您退款。") == State::met);
    CHECK(state("I am sorry, please keep waiting. We refund you today.") == State::broken);
    CHECK(state("Our advice is \"keep waiting\". We refund you today.") == State::broken);
    CHECK(state("请继续等待，很抱歉，今天为您退款。") == State::broken);
}

SCENARIO("The best level that is found gives the mark", "[rubric][mark]") {
    WHEN("everything is there") {
        const auto result = assessed("We are sorry for the delay. We refund you US $48.90.");
        THEN("full marks") {
            CHECK_THAT(result.marks.total, WithinAbs(1, 1e-9));
            CHECK(criterion_of(result, "refund").state == State::met);
            CHECK_THAT(criterion_of(result, "refund").points, WithinAbs(60, 1e-9));
        }
    }
    WHEN("only the lower level is found") {
        const auto result = assessed("We are sorry. We refund your money.");
        THEN("it earns half") {
            CHECK(criterion_of(result, "refund").state == State::partly);
            CHECK_THAT(criterion_of(result, "refund").mark, WithinAbs(0.5, 1e-9));
            CHECK_THAT(result.marks.total, WithinAbs(0.7, 1e-9));
        }
    }
    WHEN("the sum is wrong") {
        const auto result = assessed("We are sorry. We refund US $12.");
        THEN("the criterion is lost, whatever lower level the words reach") {
            CHECK(criterion_of(result, "refund").mark == 0);
            CHECK(criterion_of(result, "refund").reason == MatchReason::wrong_value);
            CHECK(quoted(result.analysis.text, criterion_of(result, "refund").evidence) == "US $12");
        }
    }
}

SCENARIO("Levels of the author's own", "[rubric][mark]") {
    const std::string json =
        R"js({"criteria": [{"id": "ways", "title": {"en": "Offers ways out", "zh": "给出方案"}, "levels": [
        {"mark": 1, "evidence": {"at_least": 3, "of": ["refuse", "return", "coupon"]}},
        {"mark": 0.75, "evidence": {"at_least": 2, "of": ["refuse", "return", "coupon"]}},
        {"mark": 0.25, "evidence": ["refuse", "return", "coupon"]}]}]})js";
    CHECK_THAT(assessed("You can refuse it, return it or take a coupon.", json).marks.total, WithinAbs(1, 1e-9));
    CHECK_THAT(assessed("You can refuse it or take a coupon.", json).marks.total, WithinAbs(0.75, 1e-9));
    CHECK_THAT(assessed("You can refuse the parcel.", json).marks.total, WithinAbs(0.25, 1e-9));
}

SCENARIO("What must not be said", "[rubric][mark]") {
    WHEN("it is said") {
        const auto result = assessed("Sorry, but it is your mistake. We refund US $48.90.");
        THEN("the criterion is broken and its points are lost") {
            CHECK(criterion_of(result, "no-blame").state == State::broken);
            CHECK(quoted(result.analysis.text, criterion_of(result, "no-blame").evidence) == "your mistake");
            CHECK_THAT(result.marks.total, WithinAbs(0.8, 1e-9));
        }
    }
    WHEN("it is denied") {
        THEN("nothing is broken") {
            const auto result = assessed("Sorry, it is our fault. We refund US $48.90.");
            CHECK(criterion_of(result, "no-blame").state == State::met);
        }
    }
    WHEN("the reply says little else") {
        const auto nothing = assessed("Your parcel is a box of the very best kind.");
        const auto little = assessed("Sorry about your parcel.");
        THEN("silence earns little") {
            CHECK(nothing.marks.total == 0);
            // The apology is 2 of 8, so half of the 20 points for silence count; without a word of the refund a fifth of
            // its own 20 does.
            CHECK_THAT(little.marks.total, WithinAbs(0.2 * 0.2 + 0.1, 1e-9));
        }
    }
}

SCENARIO("A bonus stands above the hundred", "[rubric][mark]") {
    const std::string json = R"js({"criteria": [
        {"id": "refund", "title": {"en": "Refunds", "zh": "退款"}, "weight": 4, "full": ["refund"]},
        {"id": "sorry", "title": {"en": "Apologises", "zh": "道歉"}, "kind": "should", "weight": 4, "full": ["sorry"]},
        {"id": "coupon", "title": {"en": "Coupon", "zh": "优惠券"}, "kind": "bonus", "weight": 2, "full": ["coupon"]}]})js";
    CHECK_THAT(assessed("We refund you and add a coupon.", json).marks.total, WithinAbs(0.75, 1e-9));
    CHECK_THAT(assessed("Sorry, we refund you and add a coupon.", json).marks.total, WithinAbs(1, 1e-9));
    CHECK_THAT(assessed("Sorry, we refund you.", json).marks.total, WithinAbs(1, 1e-9));
}

SCENARIO("A gate caps the total, whatever else is good", "[rubric][gate]") {
    const auto gated = refund_rubric.substr(0, refund_rubric.rfind('}')) + R"js(, "gates": [
        {"id": "G4", "title": {"en": "No way off the platform", "zh": "不引导离开平台"}, "cap": 30, "evidence": ["{link}", "{email}"]}]})js";
    const auto crossed = assessed("Sorry. We refund US $48.90. Write to ana@shop.com please.", gated);
    const auto kept = assessed("Sorry. We refund US $48.90.", gated);
    CHECK_THAT(crossed.marks.sum, WithinAbs(1, 1e-9));
    CHECK_THAT(crossed.marks.total, WithinAbs(0.3, 1e-9));
    CHECK_FALSE(crossed.marks.compliance);
    CHECK(quoted(crossed.analysis.text, crossed.marks.gates.front().evidence) == "ana@shop.com");
    CHECK(kept.marks.compliance);
    CHECK_THAT(kept.marks.total, WithinAbs(1, 1e-9));
}

SCENARIO("Who names a wish of the customer and refuses it crosses no gate", "[rubric][gate]") {
    const auto rubric = [](const std::string& asked_for) {
        return refund_rubric.substr(0, refund_rubric.rfind('}')) + R"js(, "gates": [
            {"id": "G4", "title": {"en": "No way off the platform", "zh": "不引导离开平台"}, "cap": 30,)js" +
               asked_for + R"js( "evidence": ["WhatsApp", "加 微信"]}]})js";
    };
    const auto crossed = [&](const std::string& reply, const std::string& asked_for = R"("may_be_asked_for": true,)") {
        return !assessed("Sorry. We refund US $48.90. " + reply, rubric(asked_for)).marks.compliance;
    };
    CHECK_FALSE(crossed("You asked if we could talk on WhatsApp; I am sorry, the rules do not allow it."));
    CHECK_FALSE(crossed("You suggested WhatsApp. Unfortunately I may only write here."));
    CHECK_FALSE(crossed("您提到加微信聊，很抱歉，我们只能在平台上沟通。"));
    CHECK(crossed("You asked if we could talk on WhatsApp; of course, here is my number."));
    CHECK(crossed("Please write to me on WhatsApp."));
    CHECK(crossed("Write to me on WhatsApp. I am sorry for the delay."));
    CHECK(crossed("You asked if we could talk on WhatsApp; I am sorry, the rules do not allow it.", ""));
}

SCENARIO("Doubtful marks carry a low confidence", "[rubric][confidence]") {
    const std::string json = R"js({"criteria": [
        {"id": "refund", "title": {"en": "Refunds", "zh": "退款"}, "full": ["we will refund"]},
        {"id": "sorry", "title": {"en": "Apologises", "zh": "道歉"}, "full": ["sorry"]}]})js";
    CHECK(criterion_of(assessed("Sorry, we will refund you.", json), "refund").confidence > 0.9);
    CHECK(criterion_of(assessed("Sorry. Shall we see if we will refund you?", json), "refund").confidence < 0.6);
    CHECK(criterion_of(assessed("We are not sorry for that. We will refund you.", json), "sorry").confidence < 1);
}

SCENARIO("Marking is repeatable", "[rubric][determinism]") {
    const auto rubric = rubric_of(refund_rubric);
    const std::string reply = "Sorry! We refund US $48.90 today, and it's not your fault.";
    const auto first = assess(reply, rubric, facts_of_ana());
    for (int i = 0; i < 20; ++i) {
        const auto again = assess(reply, rubric, facts_of_ana());
        CHECK(again.marks.total == first.marks.total);
        for (std::size_t c = 0; c < first.marks.criteria.size(); ++c) {
            CHECK(again.marks.criteria[c].confidence == first.marks.criteria[c].confidence);
            CHECK(again.marks.criteria[c].evidence == first.marks.criteria[c].evidence);
        }
    }
}

SCENARIO("Any bytes can be marked", "[rubric][robustness]") {
    const auto rubric = rubric_of(refund_rubric);
    const std::string long_word(3000, 'a');
    const std::vector<std::string> replies{"",
                                           "\xFF\xFE\x80",
                                           std::string(5000, '('),
                                           std::string("\0\0 sorry", 8),
                                           "退\xE9\x80",
                                           long_word + " sorry we refund"};
    for (const auto& reply : replies) {
        const auto result = assess(reply, rubric, facts_of_ana());
        CHECK(result.marks.total >= 0);
        CHECK(result.marks.total <= 1);
        for (const auto& marked : result.marks.criteria)
            for (const auto& span : marked.evidence) CHECK(span.end <= reply.size());
    }
}
