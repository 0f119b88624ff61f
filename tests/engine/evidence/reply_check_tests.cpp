#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

const std::string letter = "Dear Ana,\n\nyour parcel left on 18 November.\n\nBest regards,\nLi Xiao";

bool has(const std::string& reply, const std::string& evidence) {
    return evidence_in(reply, looking_for(evidence)).found();
}

}  // namespace

SCENARIO("The parts of a letter", "[evidence][structure]") {
    CHECK(quoted(evidence_in(letter, looking_for(R"({"structure": "salutation"})"))) == "Dear");
    CHECK(quoted(evidence_in(letter, looking_for(R"({"structure": "salutation_with_name"})"))) == "Dear Ana");
    CHECK(quoted(evidence_in(letter, looking_for(R"({"structure": "sign_off_with_name"})"))) == "regards | Li Xiao");
    CHECK(has(letter, R"({"structure": "paragraphs"})"));
    CHECK(has("Hello Ms Lopes, it left.", R"({"structure": "salutation_with_name"})"));
    CHECK(has("Ana您好，包裹已寄出。", R"({"structure": "salutation_with_name"})"));
    CHECK_FALSE(has("Hello Maria, it left.", R"({"structure": "salutation_with_name"})"));
    CHECK_FALSE(has("Your parcel left.\nHello", R"({"structure": "salutation"})"));
    CHECK_FALSE(has("Best regards to you.\nIt left.\nIt is away.\nIt is gone.", R"({"structure": "sign_off"})"));
    CHECK(has("It left.\nBest, Li Xiao", R"({"structure": "sign_off_with_name"})"));
    CHECK(has("It left.\n\nBest\nLi Xiao", R"({"structure": "sign_off_with_name"})"));
    CHECK(quoted(evidence_in("It left.\nWe do our best, always.\nLi Xiao",
                             looking_for(R"({"structure": "sign_off_with_name"})"))) == "Li Xiao");
    CHECK_FALSE(has("It left.", R"({"structure": "paragraphs"})"));
    CHECK(has("Your parcel has left our warehouse.\n您的包裹已经发出。", R"({"structure": "bilingual"})"));
    CHECK_FALSE(has("您的包裹已经发出。", R"({"structure": "bilingual"})"));
}

SCENARIO("Length counts words and characters", "[evidence][words]") {
    CHECK(has("one two three", R"({"words": {"min": 3, "max": 3}})"));
    CHECK_FALSE(has("one two", R"({"words": {"min": 3}})"));
    CHECK_FALSE(has("one two three four", R"({"words": {"max": 3}})"));
    CHECK(has("一二三四五六七八", R"({"words": {"min": 5, "max": 5}})"));
}

SCENARIO("Tone", "[evidence][tone]") {
    CHECK(quoted(evidence_in("You MUST WAIT LONGER now", looking_for(R"({"tone": "shouting"})"))) ==
          "MUST | WAIT | LONGER");
    CHECK(has("Wait!!! Please", R"({"tone": "shouting"})"));
    CHECK_FALSE(has("DHL, USPS and EMS ship LP00712264CN for USD 5.", R"({"tone": "shouting"})"));
    CHECK_FALSE(has("Great! Thanks!", R"({"tone": "shouting"})"));
    CHECK(has("It left. It will come.", R"({"tone": "plain"})"));
    CHECK_FALSE(
        has("It left and then it went and then it came and then it was there and then it was away and then it was gone",
            R"({"tone": "plain"})"));
    CHECK(quoted(evidence_in("It left. Can you send a photo?", looking_for(R"({"tone": "any_question"})"))) ==
          "Can you send a photo?");
    CHECK_FALSE(has("It it was was left", R"({"tone": "correct"})"));
    CHECK(has("It was left there", R"({"tone": "correct"})"));
}

SCENARIO("A few words already show haste", "[evidence][tone]") {
    CHECK_FALSE(has("i cancel it you now get money back 5 day ok", R"({"tone": "correct"})"));
    CHECK_FALSE(has("The money is on you card in 5 days.", R"({"tone": "correct"})"));
    CHECK(has("I cancel it now, and in 5 days you have the money.", R"({"tone": "correct"})"));
    CHECK(has("It is a 14 day return, and the label is a 5-day one.", R"({"tone": "correct"})"));
}

SCENARIO("Blanks that nobody filled", "[evidence][placeholder]") {
    CHECK(quoted(evidence_in("Dear {{name}}, hello", looking_for(R"({"placeholder": true})"))) == "{{name}}");
    CHECK_FALSE(has("Dear Ana, hello", R"({"placeholder": true})"));
}
