#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

SCENARIO("A phrase is found whatever form its words take", "[evidence][phrase]") {
    GIVEN("a phrase in plain words") {
        const auto rubric = looking_for(R"(["refund your money"])");
        THEN("inflected words count") {
            CHECK(quoted(evidence_in("We refunded your money yesterday.", rubric)) == "refunded your money");
            CHECK(quoted(evidence_in("We are refunding your money.", rubric)) == "refunding your money");
        }
        THEN("capitals count") { CHECK(quoted(evidence_in("REFUND YOUR MONEY", rubric)) == "REFUND YOUR MONEY"); }
        THEN("up to two words may stand in between") {
            CHECK(quoted(evidence_in("We refund all of your money.", rubric)) == "refund all of your money");
            CHECK(quoted(evidence_in("We refund absolutely all of your money.", rubric)).empty());
        }
        THEN("the sentence is its border") {
            CHECK(quoted(evidence_in("We refund. Your money is safe.", rubric)).empty());
        }
        THEN("the order of its words counts") { CHECK(quoted(evidence_in("Your money, a refund.", rubric)).empty()); }
    }
}

SCENARIO("Contractions are read as the words they stand for", "[evidence][phrase]") {
    CHECK(says("We'll send it today.", "we will send"));
    CHECK(says("We can't stop the parcel.", "cannot stop"));
    CHECK(says("We can’t stop the parcel.", "can't stop"));
    CHECK(says("It isn't possible.", "is not possible"));
}

SCENARIO("A hit is quoted exactly", "[evidence][phrase]") {
    GIVEN("typography and capitals in the reply") {
        const std::string reply = "Dear Ana,\n\n“We’ll  refund” you – promised.";
        THEN("the bytes are the trainee's own") {
            CHECK(quoted(evidence_in(reply, looking_for(R"(["we will refund"])"))) == "We’ll  refund");
        }
    }
    GIVEN("a phrase that is said twice") {
        THEN("both places are shown") {
            CHECK(quoted(evidence_in("Sorry! I am sorry.", looking_for(R"(["sorry"])"))) == "Sorry | sorry");
        }
    }
    GIVEN("a nearer and a farther beginning") {
        THEN("the nearer one is taken") {
            CHECK(quoted(evidence_in("We promise we refund it.", looking_for(R"(["we refund"])"))) == "we refund");
        }
    }
}

SCENARIO("Alternatives, optional words and gaps", "[evidence][phrase]") {
    GIVEN("alternatives of several words, one inside the other") {
        const auto rubric = looking_for(R"(["(we|I) (refund|pay (back|you back)|return) [all] your money"])");
        THEN("each of them is found") {
            CHECK(evidence_in("I refund your money", rubric).found());
            CHECK(evidence_in("we pay you back all your money", rubric).found());
            CHECK(evidence_in("we return your money", rubric).found());
        }
        THEN("nothing else is") { CHECK_FALSE(evidence_in("we lose your money", rubric).found()); }
    }
    GIVEN("a gap") {
        const auto rubric = looking_for(R"(["refund ... account"])");
        THEN("it is up to eight words wide") {
            CHECK(evidence_in("The refund will be sent today to your bank account.", rubric).found());
            CHECK_FALSE(
                evidence_in("The refund one two three four five six seven eight nine account.", rubric).found());
        }
    }
    GIVEN("parts in any order") {
        const auto rubric = looking_for(R"(["refund & bank card"])");
        THEN("their order does not matter, their sentence does") {
            CHECK(quoted(evidence_in("On your bank card we put the refund.", rubric)) == "bank card | refund");
            CHECK_FALSE(evidence_in("We refund. Have your bank card ready.", rubric).found());
        }
    }
    GIVEN("an exact form") {
        THEN("inflected forms are others") {
            CHECK(says("It was refunded.", "=refunded"));
            CHECK_FALSE(says("We refund it.", "=refunded"));
        }
    }
    GIVEN("a phrase that may begin with an optional word") {
        THEN("it is found with and without, and the word belongs to it") {
            CHECK(quoted(evidence_in("a full refund", looking_for(R"(["[full] refund"])"))) == "full refund");
            CHECK(quoted(evidence_in("a refund", looking_for(R"(["[full] refund"])"))) == "refund");
        }
    }
}

SCENARIO("Denied words are not said", "[evidence][negation]") {
    GIVEN("a phrase without a negator") {
        const auto rubric = looking_for(R"(["refund"])");
        THEN("it is not found where it is denied, and the reason is given") {
            const auto found = evidence_in("We cannot refund you.", rubric);
            CHECK_FALSE(found.found());
            CHECK(found.match().reason == MatchReason::only_negated);
            CHECK(quoted(found.reply, found.match().spans) == "refund");
        }
        THEN("the other half of the sentence still counts") {
            CHECK(evidence_in("We cannot stop the parcel, but we will refund you.", rubric).found());
        }
        THEN("'not only' denies nothing") {
            CHECK(evidence_in("We will not only refund you but also send a coupon.", rubric).found());
        }
        THEN("a denied and a plain place together are found at the plain one") {
            CHECK(quoted(evidence_in("We never refund shoes. We refund lipsticks.", rubric)) == "refund");
        }
    }
    GIVEN("a phrase with a negator") {
        const auto rubric = looking_for(R"js(["cannot (stop|recall)"])js");
        THEN("it is found only where it is denied") {
            CHECK(evidence_in("We can not stop it.", rubric).found());
            CHECK(evidence_in("It can't be recalled any more.", rubric).found());
            CHECK_FALSE(evidence_in("We can stop it.", rubric).found());
        }
    }
    GIVEN("a phrase with a negator that means more than no") {
        THEN("only that word will do") {
            CHECK(says("It is impossible to stop it.", "is impossible"));
            CHECK(says("It is impossible to stop it.", "(not possible|impossible) [to] stop"));
            CHECK_FALSE(says("It is not new.", "is impossible"));
            CHECK_FALSE(says("You don't have to cancel.", "you (stupid|impossible)"));
        }
    }
    GIVEN("a phrase for which polarity does not matter") {
        THEN("both are found") {
            CHECK(says("We cannot refund you.", "~refund"));
            CHECK(says("We refund you.", "~refund"));
        }
    }
}

SCENARIO("Possibilities are no promises", "[evidence][commitment]") {
    GIVEN("a phrase that promises") {
        const auto rubric = looking_for(R"(["we will refund"])");
        THEN("a condition makes it less sure") {
            const auto plain = evidence_in("We will refund you today.", rubric);
            const auto conditional = evidence_in("If it does not arrive by Friday, we will refund you.", rubric);
            CHECK(plain.match().confidence > 0.9);
            CHECK(conditional.match().confidence < 0.6);
        }
    }
}

SCENARIO("The customer's own words are not the trainee's", "[evidence][quoted]") {
    const auto rubric = looking_for(R"(["give me my money back"])");
    const auto found =
        evidence_in("> now I want to cancel the order, please give me my money back\nWe will look into it.", rubric);
    CHECK_FALSE(found.found());
    CHECK(found.match().reason == MatchReason::only_quoted);
}

SCENARIO("Values of a kind stand in phrases", "[evidence][slots]") {
    CHECK(quoted(evidence_in("You get US $48.90 back.", looking_for(R"(["get {money} back"])"))) ==
          "get US $48.90 back");
    CHECK(says("It takes 3-5 business days.", "take {duration}"));
    CHECK(says("We sent it on 18 November.", "sent on {date}"));
    CHECK(says("Here is a 20% discount.", "{percent} discount"));
    CHECK(says("Your number is LP00712264CN.", "number is {identifier}"));
    CHECK_FALSE(says("You get it back.", "get {money} back"));
}

SCENARIO("A concept is found in a phrase and alone", "[evidence][concept]") {
    const auto concepts = R"(, "concepts": [
        {"id": "apology", "title": {"en": "Apologises", "zh": "道歉"},
         "phrases": {"en": ["(I am|we are) [very] sorry", "apologise"], "zh": ["抱歉"]}}])";
    GIVEN("a criterion that asks for the concept") {
        const auto rubric = looking_for(R"({"concept": "apology"})", concepts);
        THEN("each of its wordings counts") {
            CHECK(quoted(evidence_in("We're very sorry about that.", rubric)) == "We're very sorry");
            CHECK(evidence_in("We apologize for it.", rubric).found());
            CHECK(quoted(evidence_in("非常抱歉。", rubric)) == "抱歉");
        }
        THEN("its words in another sense don't") { CHECK_FALSE(evidence_in("You will not be sorry.", rubric).found()); }
    }
    GIVEN("a phrase that goes on after it") {
        const auto rubric = looking_for(R"(["<apology> for the delay"])", concepts);
        THEN("both must be there") {
            CHECK(quoted(evidence_in("We apologise for the long delay.", rubric)) == "apologise for the long delay");
            CHECK_FALSE(evidence_in("We apologise.", rubric).found());
        }
    }
}
