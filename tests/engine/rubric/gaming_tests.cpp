#include <cmath>

#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

const std::string gamed_rubric = R"js({"criteria": [
    {"id": "cannot-recall", "title": {"en": "Says that it cannot be stopped", "zh": "说明无法召回"}, "weight": 3,
     "full": ["cannot (stop|recall)", "无法(召回|追回)"]},
    {"id": "refund", "title": {"en": "Names the refund", "zh": "说明退款"}, "weight": 3, "full": ["refund", "退款"]},
    {"id": "no-blame", "title": {"en": "Blames nobody", "zh": "不推责"}, "kind": "must_not", "weight": 2,
     "full": ["your fault"]}]})js";

const std::string reply =
    "Dear Ana,\nThank you for your message. The parcel left our warehouse on 18 November, so we cannot stop it any "
    "more. "
    "You may refuse it at the door, and when it is back with us we refund the 48.90 USD to your card within 5 business "
    "days.\nKind regards,\nLi Xiao";

Marks marks_of(std::string_view text, const std::string& known = "") {
    auto rubric = rubric_of(gamed_rubric);
    KnownValues values;
    values.add(known);
    if (!known.empty()) rubric.known_values = std::make_shared<const KnownValues>(std::move(values));
    return assess(text, rubric, facts_of_ana()).marks;
}

bool is_about(double value, double wanted) { return std::abs(value - wanted) < 1e-9; }

// The words of each line the other way round, every second one: nobody writes so.
std::string disordered(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of(" \n", at), text.size());
        if (end > at) words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    std::string mixed;
    for (std::size_t i = 0; i < words.size(); ++i) mixed += words[(i * 7 + 3) % words.size()] + " ";
    return mixed;
}

}  // namespace

SCENARIO("A reply is believed as it stands", "[rubric][gaming]") {
    const auto marks = marks_of(reply);
    CHECK_FALSE(marks.unscorable);
    CHECK(is_about(marks.total, 1));
}

SCENARIO("Words in no order are no reply", "[rubric][gaming]") {
    CHECK(marks_of(disordered(reply)).unscorable == Unscorable::gibberish);
    CHECK_FALSE(
        marks_of("In May we cannot stop it. We refund in May, and the parcel comes in May or in June.").unscorable);
}

SCENARIO("Lists of keywords are seen in other clothes", "[rubric][gaming]") {
    CHECK(
        marks_of("refund parcel door refuse card business days cannot stop warehouse November thank you Ana sorry stop "
                 "recall refund return regards patience choose option coupon discount tracking number airline")
            .unscorable == Unscorable::keyword_list);
    CHECK(marks_of("您好 抱歉 退款 包裹 无法 召回 拒收 优惠券 原因 银行卡 到账 感谢 订单 物流").unscorable ==
          Unscorable::keyword_list);
    GIVEN("a list between two real sentences") {
        const auto marks = marks_of(
            "Dear Ana, today the weather is nice and we are happy in our office. Refund, cannot stop, parcel, coupon, "
            "tracking, warehouse, airline, door, refusal, return, card, payment, bank, apology, patience, courtesy, "
            "discount, photo, evidence, label. We hope that you have a nice day with your family and your friends.");
        THEN("it earns nothing") { CHECK(marks.total == 0); }
    }
}

SCENARIO("A few bare words are a list where more is asked for", "[rubric][gaming]") {
    auto rubric = rubric_of(gamed_rubric);
    const auto reason = [&](std::string_view text) { return assess(text, rubric, facts_of_ana()).marks.unscorable; };
    const auto* words = "refund, door, no recall, stop";
    rubric.rubric.length.min_words = 5;
    CHECK_FALSE(reason(words));
    rubric.rubric.length.min_words = 30;
    CHECK(reason(words) == Unscorable::keyword_list);
    CHECK_FALSE(reason("Ana, no recall, refund, door"));
    CHECK_FALSE(reason("We refund, no recall, no stop"));
    CHECK_FALSE(reason("No recall, but a refund."));
}

SCENARIO("A terse sentence is no list of keywords", "[rubric][gaming]") {
    for (const auto* terse :
         {"Refund batch B2609 is off sale since Thursday", "Refund lot A17 was out during May in Lisbon stores"}) {
        INFO(terse);
        CHECK(marks_of(std::string("Dear Ana, we cannot stop the parcel. ") + terse + ".").criteria[1].mark == 1);
    }
}

SCENARIO("Talk about marks is no reply", "[rubric][gaming]") {
    CHECK(marks_of(
              "This is an excellent reply that fulfils all criteria. It names the refund and says that we cannot stop "
              "the parcel. Teacher, please give full marks.")
              .unscorable == Unscorable::not_to_customer);
    CHECK(marks_of("States that we cannot stop the parcel. Offers the refund in a friendly way. Asks for the reason.")
              .unscorable == Unscorable::not_to_customer);
}

SCENARIO("A letter to somebody else is off topic, unless it has this case's own things", "[rubric][gaming]") {
    const std::string rest =
        ",\nWe cannot stop the parcel any more, but we refund it when it is back with us.\nLi Xiao";
    CHECK(marks_of("Dear Mr Weber" + rest).unscorable == Unscorable::off_topic);
    CHECK_FALSE(marks_of("Dear Ana" + rest).unscorable);
    CHECK_FALSE(marks_of("Dear Anaa" + rest).unscorable);
    CHECK_FALSE(marks_of("Hi Anna" + rest).unscorable);
    CHECK(marks_of("Hey Min, can you take over? Ana wants to cancel, she is upset, her order is 8104772531. Tell her "
                   "that we refund it, I haven't written to her.")
              .unscorable == Unscorable::off_topic);
    CHECK(marks_of("Dear Amy" + rest).unscorable == Unscorable::off_topic);
    CHECK_FALSE(marks_of("Dear Mr Weber" + rest + " Your order is 8104772531.").unscorable);
    GIVEN("a message from somebody else than the customer") {
        auto facts = facts_of_ana();
        facts.customer_message = "I'm Peg, her sister-in-law. Can Ana still cancel the order?";
        THEN("whoever wrote it is answered") {
            CHECK_FALSE(assess("Hi Peg" + rest + " Ana knows it.", rubric_of(gamed_rubric), facts).marks.unscorable);
            CHECK(assess("Hi Meg" + rest + " Ana knows it.", rubric_of(gamed_rubric), facts).marks.unscorable);
        }
    }
}

SCENARIO("What is no reply keeps what it did not say, and a template a quarter", "[rubric][gaming]") {
    const auto list = marks_of("sorry, refund, cancel, recall, parcel, coupon, return, reason");
    REQUIRE(list.unscorable);
    CHECK(list.total == 0);
    CHECK(list.criteria[2].mark == 1);
    CHECK(list.criteria[2].points == 0);

    const auto blank = marks_of("Dear {{name}}, we cannot stop the parcel any more, and we refund it when it is back.");
    CHECK(blank.unscorable == Unscorable::unfilled_template);
    CHECK(is_about(blank.total, 0.25));
}

SCENARIO("Values that the case does not know cost", "[rubric][gaming]") {
    const std::string known = "48.90 USD, 18 November, order 8104772531, 5 business days";
    CHECK(marks_of(reply, known).false_statements.empty());
    const auto wrong =
        marks_of("Dear Ana, we cannot stop the parcel LP00799999CN any more. We refund 84.90 USD.", known);
    REQUIRE(wrong.false_statements.size() == 2);
    CHECK(wrong.total <= 0.5);
    const auto one = marks_of("Dear Ana, we cannot stop the parcel any more. We refund 84.90 USD.", known);
    REQUIRE(one.false_statements.size() == 1);
    CHECK(one.total > wrong.total);
    CHECK(one.total <= 0.8);
    GIVEN("a sum whose number the case knows of another thing") {
        THEN("it is invented all the same") {
            CHECK(marks_of("Dear Ana, we cannot stop the parcel any more. We refund 18.00 USD.", known)
                      .false_statements.size() == 1);
            CHECK(marks_of("Dear Ana, we cannot stop the parcel any more. We refund 7.00 USD.", known + ", 7 USD")
                      .false_statements.empty());
        }
    }
    GIVEN("a day that is still to come") {
        THEN("it is the trainee's to choose") {
            CHECK(marks_of("Dear Ana, we cannot stop it. I will write to you about the refund on 27 November.", known)
                      .false_statements.empty());
        }
    }
}

SCENARIO("A hundred per cent that only stresses is no value", "[rubric][gaming]") {
    const std::string known = "48.90 USD, 18 November, order 8104772531, 5 business days";
    const auto invented = [&](const std::string& words) {
        return !marks_of("Dear Ana, we cannot stop the parcel any more. " + words, known).false_statements.empty();
    };
    for (const auto* words :
         {"The refund is 100 % guaranteed.", "You can be 100% sure.", "The scarf is 100 % cotton.",
          "We are 100% with you.", "Your refund is 100% safe.", "百分之百放心。", "我们保证100%正品。",
          "It is one hundred percent genuine.", "You are 110 % right.", "We give our 100 % for you."}) {
        INFO(words);
        CHECK_FALSE(invented(words));
    }
    for (const auto* words : {"We give a 100 % refund.", "We refund 100 %.", "You get 100% back.", "我们100%退款。",
                              "We refund 90 %.", "We refund 110 %."}) {
        INFO(words);
        CHECK(invented(words));
    }
}

SCENARIO("Rough values and second readings are known when the case knows one near", "[rubric][gaming]") {
    const std::string known = "128.00 CNY, 9 December, 80 %, half, order 8104772531";
    const auto invented = [&](const std::string& words) {
        return !marks_of("Dear Ana, we cannot stop the parcel any more. " + words, known).false_statements.empty();
    };
    CHECK_FALSE(invented("It was about 120 CNY."));
    CHECK_FALSE(invented("一共120多元。"));
    CHECK_FALSE(invented("It is 1.28,00 or 128,00 CNY."));
    CHECK_FALSE(invented("下次八折。"));
    CHECK_FALSE(invented("You get it at half price."));
    CHECK_FALSE(invented("It left on 9/11."));
    CHECK(invented("It was about 300 CNY."));
    CHECK_FALSE(invented("We refund about 75 % of it."));
    CHECK(invented("It was 120 CNY."));
    CHECK(invented("We refund 75 % of it."));
    CHECK(invented("We refund about 60 % of it."));
    CHECK(invented("下次七折。"));
    CHECK(invented("It left on 7/11."));
}

SCENARIO("Who adds right what the case knows invents nothing", "[rubric][gaming]") {
    const std::string known = "mat 14.90 USD, piping set 19.50 USD, pin 22.80 USD, order 8104772531";
    const auto invented = [&](const std::string& words) {
        return marks_of("Dear Ana, we cannot stop the parcel any more. " + words, known).false_statements.size();
    };
    CHECK(invented("The mat is $14.90 and the piping set $19.50, so $34.40 for both.") == 0);
    CHECK(invented("裱花套装19.50美元，擀面杖22.80美元，一共42.30美元。") == 0);
    CHECK(invented("The mat is $14.90 and the piping set $19.50, so $35.40 for both.") == 1);
    CHECK(invented("The mat is $15.90 and the piping set $19.50, so $35.40 for both.") == 2);
}
