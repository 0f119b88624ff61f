#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

const std::string told_rubric = R"js({
  "criteria": [
    {"id": "refund", "title": {"en": "Names the refund and its sum", "zh": "说明退款及金额"}, "weight": 6, "unit": "AFT-04",
     "full": {"all": ["we refund", {"fact": "refund_sum", "near": ["refund"]}]}, "half": ["we refund"],
     "why": {"en": "She wants to know what she gets back.", "zh": "客户想知道能拿回多少钱。"},
     "try": {"en": "We refund US $48.90 today.", "zh": "我们今天为您退款 48.90 美元。"},
     "missing": {"en": "the sum of the refund", "zh": "退款金额"}},
    {"id": "apology", "title": {"en": "Apologises", "zh": "道歉"}, "weight": 3, "dimension": "empathy", "full": ["sorry"]},
    {"id": "blame", "title": {"en": "Blaming the customer", "zh": "责怪客户"}, "kind": "must_not", "weight": 1, "full": ["your fault"]}],
  "gates": [{"id": "G4", "title": {"en": "Leads off the platform", "zh": "引导客户离开平台"}, "cap": 30, "evidence": ["{email}"], "unit": "ACC-01",
     "why": {"en": "Platforms remove such messages.", "zh": "平台会删除这类消息。"},
     "instead": {"en": "Ask her to answer here.", "zh": "请客户在这里回复。"}}]})js";

Feedback feedback_on(std::string_view reply, Locale locale) {
    const auto rubric = rubric_of(told_rubric);
    return explain(assess(reply, rubric, facts_of_ana()).marks, reply, rubric, locale);
}

}  // namespace

SCENARIO("The verdict says first what works, then what is missing", "[rubric][feedback]") {
    CHECK(feedback_on("Sorry for the delay with your parcel.", Locale::en).verdict ==
          "This works: “Sorry” (Apologises). Still missing: the sum of the refund.");
    CHECK(feedback_on("很抱歉 sorry, 您的包裹 parcel 晚了。", Locale::zh).verdict ==
          "这一点写得好：“sorry”（道歉）。还缺少：退款金额。");
    CHECK(feedback_on("Sorry! We refund US $48.90 today.", Locale::en).verdict ==
          "Everything this customer needs is here. Strongest: “We refund US $48.90” and “Sorry”.");
    CHECK(feedback_on("Your parcel is a nice one.", Locale::zh).verdict.find("还没有出现") != std::string::npos);
}

SCENARIO("The verdict names the one best point and the one that costs most", "[rubric][feedback]") {
    CHECK(feedback_on("Your parcel is a nice one.", Locale::en).verdict ==
          "What this case needs is not there yet: the sum of the refund.");
    CHECK(feedback_on("We refund US $48.90. Write to me@shop.com", Locale::en).verdict ==
          "This works: “We refund US $48.90”. A rule is broken: leads off the platform.");
}

SCENARIO("Feedback quotes the trainee's own words", "[rubric][feedback]") {
    const auto feedback = feedback_on("So Sorry! We refunded you.", Locale::en);
    CHECK(feedback.best == "“Sorry” (Apologises)");
    CHECK(feedback.criteria[0].said == "“We refunded”");
    CHECK(feedback.criteria[0].missing == "Part of it is missing: the sum of the refund.");
    CHECK(feedback.criteria[0].why == "She wants to know what she gets back. (unit AFT-04)");
    CHECK(feedback.criteria[0].try_saying == "We refund US $48.90 today.");
    CHECK(feedback.work_on == "Next, work on this: the sum of the refund. For example: “We refund US $48.90 today.”");
    CHECK(feedback.criteria[1].missing.empty());
}

SCENARIO("Of several things the one that isn't there is named", "[rubric][feedback]") {
    const auto rubric = rubric_of(R"js({"criteria": [
        {"id": "letter", "title": {"en": "Name, thanks and signature", "zh": "称呼、感谢与署名"},
         "missing": {"en": "name, thanks or signature", "zh": "称呼、感谢或署名"},
         "full": {"all": [{"structure": "salutation_with_name"}, ["<thanks>", "merci"], {"structure": "sign_off_with_name"}]},
         "half": {"structure": "sign_off_with_name"}}],
      "concepts": [{"id": "thanks", "title": {"en": "Thanks for writing", "zh": "感谢来信"},
         "phrases": {"en": ["thank you for"], "zh": ["感谢 来信"]}}]})js");
    const auto missing = [&](std::string_view reply, Locale locale) {
        return explain(assess(reply, rubric, facts_of_ana()).marks, reply, rubric, locale).criteria[0].missing;
    };
    CHECK(missing("Dear Ana,\nyour parcel left today.\nKind regards,\nLi Xiao", Locale::en) ==
          "Part of it is missing: thanks for writing.");
    CHECK(missing("Ana您好：\n包裹今天已发出。\n客服小李", Locale::zh) == "还缺一部分：感谢来信。");
    CHECK(missing("Thank you for your parcel.\nKind regards,\nLi Xiao", Locale::en) ==
          "Part of it is missing: the customer's name at the top.");
    CHECK(missing("Your parcel left today.\nKind regards,\nLi Xiao", Locale::en) ==
          "Part of it is missing: the customer's name at the top and thanks for writing.");
    CHECK(missing("Dear Ana, thank you for your parcel.\nKind regards,\nLi Xiao", Locale::en).empty());
}

SCENARIO("Feedback says why words did not count", "[rubric][feedback]") {
    CHECK(feedback_on("Sorry, we refund US $40.", Locale::en).criteria[0].said ==
          "“US $40” is not the value that belongs here, which is US $48.90.");
    CHECK(feedback_on("Sorry, we refund US $40.", Locale::zh).criteria[0].said == "“US $40”不是这里应写的数值，应为US $48.90。");
    CHECK(feedback_on("Sorry, we cannot refund it.", Locale::en).criteria[0].said.find("denies it") !=
          std::string::npos);
    CHECK(feedback_on("Sorry, it is your fault. We refund US $48.90.", Locale::en).criteria[2].said ==
          "“your fault” should not stand in this reply.");
}

SCENARIO("A wrong value is told with the fact that it belongs to", "[rubric][feedback]") {
    auto rubric = rubric_of(told_rubric);
    rubric.rubric.fact_titles =
        std::vector<FactTitle>{{"refund_sum", {"the refund", "退款金额"}}, {"coupon", {"the coupon", "优惠券"}}};
    const auto said = [&](std::string_view reply, Locale locale) {
        return explain(assess(reply, rubric, facts_of_ana()).marks, reply, rubric, locale).criteria[0].said;
    };
    GIVEN("a value of nothing in the case") {
        CHECK(said("Sorry, we refund US $40.", Locale::en) == "“US $40” is not right: the refund is US $48.90.");
        CHECK(said("Sorry, we refund US $40.", Locale::zh) == "“US $40”不对：退款金额是US $48.90。");
    }
    GIVEN("a value of another fact") {
        CHECK(said("Sorry, we refund US $5.", Locale::en) == "“US $5” is the coupon; the refund is US $48.90.");
        CHECK(said("Sorry, we refund US $5.", Locale::zh) == "“US $5”是优惠券，而退款金额是US $48.90。");
    }
}

SCENARIO("Words that are not so are not praised", "[rubric][feedback]") {
    const auto rubric = rubric_of(told_rubric);
    const std::string reply = "Sorry, we refund US $48.90 today.";
    auto marks = assess(reply, rubric, facts_of_ana()).marks;
    CHECK(explain(marks, reply, rubric, Locale::en).best.find("US $48.90") != std::string::npos);
    const auto at = static_cast<std::uint32_t>(reply.find("we refund"));
    marks.false_statements = {{FalseStatement::Kind::untrue, {at, at + 9}, "refunds", {}}};
    CHECK(explain(marks, reply, rubric, Locale::en).best == "“Sorry” (Apologises)");
}

SCENARIO("A deed that was not done is told as one, and not as missing words", "[rubric][feedback]") {
    const auto rubric = rubric_of(R"js({"criteria": [
        {"id": "refunded", "title": {"en": "The refund is made, and she is told so", "zh": "已退款并告诉她"},
         "missing": {"en": "the refund, done and mentioned", "zh": "已办理并告知的退款"},
         "full": {"all": [{"action": "refund"}, "refunded"]}}]})js");
    const std::string reply = "Dear Ana, I have refunded you.";
    const auto feedback = [&](Locale locale) {
        return explain(assess(reply, rubric, facts_of_ana()).marks, reply, rubric, locale);
    };
    CHECK(feedback(Locale::en).criteria[0].said == "“refunded” says so, but the action was not taken at the desk.");
    CHECK(feedback(Locale::en).criteria[0].missing.empty());
    CHECK(feedback(Locale::en).work_on == "Next, take the action at the desk first, and write the reply after it.");
    CHECK(feedback(Locale::en).verdict.find("Not found") == std::string::npos);
    CHECK(feedback(Locale::zh).criteria[0].said == "“refunded”这样写了，但相应的操作还没有执行。");
}

SCENARIO("What must not be said is shown where it stands", "[rubric][feedback]") {
    const auto feedback = feedback_on("Sorry, we refund US $48.90, but it is your fault.", Locale::en);
    CHECK(feedback.verdict.find("“your fault” should not stand in this reply.") != std::string::npos);
    CHECK(feedback.work_on == "“your fault” should not stand in this reply.");
    CHECK(feedback.criteria[2].missing.empty());
}

SCENARIO("A crossed rule comes first", "[rubric][feedback]") {
    const auto en = feedback_on("Sorry, we refund US $48.90. Write to me@shop.com", Locale::en);
    CHECK(en.verdict.find("A rule is broken: leads off the platform.") != std::string::npos);
    CHECK(en.work_on == "First of all, keep this rule: leads off the platform. Ask her to answer here.");
    REQUIRE(en.gates.size() == 1);
    CHECK(en.gates.front().said == "“me@shop.com” should not stand in this reply.");
    CHECK(feedback_on("Sorry, we refund US $48.90.", Locale::en).gates.empty());
    CHECK(feedback_on("Sorry, we refund US $48.90. Write to me@shop.com", Locale::zh).work_on ==
          "首先遵守这条规则：引导客户离开平台。请客户在这里回复。");
}

SCENARIO("An unscorable reply is told what to do", "[rubric][feedback]") {
    CHECK(feedback_on("", Locale::en).verdict.find("Write at least one whole sentence") != std::string::npos);
    CHECK(feedback_on("Dear {{name}}, sorry, we refund you.", Locale::zh).verdict.find("空位") != std::string::npos);
    CHECK(feedback_on("", Locale::en).best.empty());
}

SCENARIO("Long quotes are cut between characters", "[rubric][feedback]") {
    const auto rubric =
        rubric_of(R"js({"criteria": [{"id": "it", "title": {"en": "It", "zh": "它"}, "full": "好"}]})js");
    std::string reply = "a";
    while (reply.size() < 600) reply += "非常好";
    Marks marks;
    marks.criteria.push_back(
        {.id = "it", .mark = 1, .state = State::met, .evidence = {{0, static_cast<std::uint32_t>(reply.size())}}});
    const auto said = explain(marks, reply, rubric, Locale::zh).criteria.front().said;
    CHECK(said.size() < 200);
    CHECK(said.ends_with("…”"));
    CHECK((said.size() - std::string("“a…”").size()) % std::string("非").size() == 0);
}
