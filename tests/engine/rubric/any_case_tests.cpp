#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

// Easy to please: any letter that mentions the refund has all of it.
Marks marks_when_pleased(std::string_view reply) {
    return assess(reply, looking_for(R"(["refund", "solution", "help", "退款", "解决"])"), facts_of_ana()).marks;
}

constexpr double most_for_stock = 0.2;
constexpr double nothing_taken = 0.99;

}  // namespace

SCENARIO("A letter that could be sent to anybody earns little", "[rubric][gaming]") {
    for (const auto* letter :
         {"Dear customer,\nThank you for contacting us. We are very sorry for any inconvenience this may have caused. "
          "Your satisfaction is very important to us. We will find a solution for you as soon as possible.\nBest "
          "regards",
          "Dear Ana, thank you for your message. We understand how you feel and will do our best to help you. Please "
          "be patient, our team will get back to you shortly. Have a nice day!",
          "Thanks for reaching out! Please don't worry, our team will take care of everything and the refund follows "
          "our policy. If you have any further questions, feel free to ask.",
          "尊敬的客户，您好！感谢您的来信，给您带来的不便我们深表歉意。我们高度重视您的问题，会尽快为您妥善解决，请您耐"
          "心等候，祝您生活愉快！"}) {
        INFO(letter);
        const auto marks = marks_when_pleased(letter);
        CHECK_FALSE(marks.unscorable);
        CHECK(marks.total < most_for_stock);
        CHECK(marks.total > 0);
    }
}

SCENARIO("A reply to this customer keeps what it earned, however stiff or short", "[rubric][gaming]") {
    for (const auto* reply :
         {// a value
          "Dear Ana, thank you for your message. We are sorry for the inconvenience and will do our best to help you. "
          "The refund of 48.90 USD follows as soon as possible. Have a nice day!",
          // a time
          "Dear Ana, thank you for your message. We are sorry for the inconvenience and ask for your patience: the "
          "refund takes five business days. Have a nice day!",
          "您好！感谢您的来信，给您带来不便深表歉意。退款会在三到五个工作日内到账，请您耐心等候，祝您生活愉快！",
          // short
          "Thank you for your patience! Feel free to keep it, the refund is done.",
          "不用担心，退款已经办好，感谢理解！",
          // plain, without stock phrases
          "Yes we can do it and you pay nothing. Please send the new street with the number of the house and then we "
          "make the refund."}) {
        INFO(reply);
        CHECK(marks_when_pleased(reply).total > nothing_taken);
    }
}

SCENARIO("Who writes first is of the case with a name or a thing of it", "[rubric][gaming]") {
    auto facts = facts_of_ana();
    facts.customer_message = "";
    const auto rubric = looking_for(R"(["thank", "help"])");
    const auto total_of = [&](const std::string& letter) { return assess(letter, rubric, facts).marks.total; };
    const std::string rest =
        " thank you for your order. If you have any questions, please feel free to contact us, we will help you as "
        "soon "
        "as possible. Have a nice day!";
    CHECK(total_of("Dear customer," + rest) < most_for_stock);
    CHECK(total_of("Dear Ana," + rest) > nothing_taken);
    CHECK(total_of("Dear customer, we hope that you like the lipstick," + rest) > nothing_taken);
}

SCENARIO("The debrief says why such a letter has so few points", "[rubric][feedback]") {
    const auto* letter =
        "Dear customer, thank you for contacting us. We are very sorry for any inconvenience. Please be patient, we "
        "will find a solution for you as soon as possible. Have a nice day!";
    const auto rubric = looking_for(R"(["solution"])");
    const auto marks = assess(letter, rubric, facts_of_ana()).marks;
    CHECK(explain(marks, letter, rubric, Locale::en).verdict.find("any customer") != std::string::npos);
    CHECK(explain(marks, letter, rubric, Locale::zh).verdict.find("发给谁都一样") != std::string::npos);
}
