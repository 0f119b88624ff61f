#include <span>

#include "reading.h"
#include "support/catch.h"

using namespace haoping::test;

namespace {

struct Case {
    std::string_view reply;
    bool offered;  // "refund", 退款 … stands there and is not denied
};

bool offers(std::string_view reply) {
    const auto line = " " + negated(reply) + " ";
    for (const std::string_view offer :
         {" refund ", " refunding ", " replaced ", " replacement ", " 退款 ", " 补发 ", " 赔偿 "})
        if (line.find(offer) != std::string::npos) return false;
    return true;
}

void check(std::span<const Case> cases) {
    for (const auto& c : cases) {
        INFO(c.reply << " denies: " << negated(c.reply));
        CHECK(offers(c.reply) == c.offered);
    }
}

}  // namespace

SCENARIO("A preposition denies its noun alone", "[text][negation]") {
    GIVEN("what is done at no cost and without delay") {
        WHEN("it is read") {
            THEN("what is done is not denied") {
                const Case cases[] = {
                    {"At no cost we refund you.", true},
                    {"Without any charge you get a refund.", true},
                    {"Without asking further we refund you.", true},
                    {"You get a new one without paying and a refund of 9 EUR.", true},
                    {"We send it for nothing and refund you.", true},
                    {"不收费用给您退款。", true},
                    {"We are in no position to refund you.", false},
                    {"Without a refund you stay.", false},
                };
                check(cases);
            }
        }
    }
}

SCENARIO("A condition's denial ends where the main clause begins", "[text][negation]") {
    GIVEN("conditions, reasons and concessions without a comma") {
        WHEN("they are read") {
            THEN("the main clause is not denied") {
                const Case cases[] = {
                    {"If the box isn't there a replacement leaves today.", true},
                    {"If you don't want it you get a refund.", true},
                    {"If you have not got it on Friday your refund will be paid.", true},
                    {"Given that it never came we refund you.", true},
                    {"Once it's clear it won't come we refund you.", true},
                    {"Due to the parcel not having arrived we refund you.", true},
                    {"Though it is not our mistake we refund you.", true},
                    {"In case it does not arrive by then a refund will be paid.", true},
                    {"无需寄回即可退款。", true},
                    {"不用寄回也可以退款。", true},
                    {"找不到就补发。", true},
                    {"收不到我们赔偿。", true},
                    {"没收到的话给您补发。", true},
                    {"即使不是我们的错也给您退款。", true},
                    {"虽然没有丢件我们仍给您赔偿。", true},
                    {"对没收到货的客户我们都退款。", true},
                    {"If you do not receive it we do not refund you.", false},
                    {"As it left we cannot give you a refund.", false},
                    {"我们不能直接退款。", false},
                    {"我们没有按您的要求给您退款。", false},
                    {"如果没有退款，请告诉我们。", false},
                };
                check(cases);
            }
        }
    }
}

SCENARIO("Smileys, arrows and particles part clauses", "[text][negation]") {
    GIVEN("a denied clause and an offer with only a sign between them") {
        WHEN("they are read") {
            THEN("the offer is not denied") {
                constexpr std::string_view signs[] = {"<3", "XD", "*", "=>", "--", "^_^", "+", ">"};
                for (const auto sign : signs) {
                    const auto reply = "You don't need to return it " + std::string(sign) + " we refund you";
                    INFO(reply);
                    CHECK(offers(reply));
                }
                constexpr std::string_view particles[] = {"噢", "啊",  "喔", "咯", "哒",    "滴",
                                                          "亲", "^_^", "--", "/",  "[微笑]"};
                for (const auto particle : particles) {
                    const auto reply = "不用寄回" + std::string(particle) + "直接退款";
                    INFO(reply);
                    CHECK(offers(reply));
                }
                const Case cases[] = {{"We cannot + refund you", false}, {"不能*退款", false}};
                check(cases);
            }
        }
    }
}

SCENARIO("A relative clause denies nothing of its sentence", "[text][negation]") {
    GIVEN("relative clauses with a not of their own") {
        WHEN("they are read") {
            THEN("the main clause is not denied") {
                const Case cases[] = {
                    {"The parcel that never arrived will be replaced.", true},
                    {"The refund that was not made yesterday is made today.", true},
                    {"Everyone who is not happy gets a refund.", true},
                    {"The refund that you want was not made.", false},
                    {"The mug that was not packed well will not be replaced.", false},
                };
                check(cases);
            }
        }
    }
}

SCENARIO("And may begin a new predicate", "[text][negation]") {
    GIVEN("a denial, and, and another verb") {
        WHEN("they are read") {
            THEN("a verb that cannot hang on the denied one is not denied") {
                const Case cases[] = {
                    {"You did nothing wrong and get a refund.", true},
                    {"We have never had this before and refund you.", true},
                    {"You need not return it and get a refund.", true},
                    {"You don't have to do anything to get your refund.", true},
                    {"We cannot cancel it and refund you.", false},
                    {"We have no coupons and no refund.", false},
                };
                check(cases);
            }
        }
    }
}

SCENARIO("A negative question offers", "[text][negation]") {
    GIVEN("questions with a not") {
        WHEN("they are read") {
            THEN("those with the verb first are offers") {
                const Case cases[] = {
                    {"Why don't we refund you?", true},
                    {"Couldn't we refund it for you?", true},
                    {"Wouldn't you rather have a refund?", true},
                    {"何不退款呢？", true},
                    {"要不给您退款吧。", true},
                    {"不如退款。", true},
                    {"We cannot give a refund, right?", false},
                    {"Don't refund it.", false},
                    {"我们要不了这个退款。", false},
                };
                check(cases);
            }
        }
    }
}

SCENARIO("What is denied twice is meant", "[text][negation]") {
    GIVEN("denials that are taken back") {
        WHEN("they are read") {
            THEN("nothing is denied") {
                const Case cases[] = {
                    {"We have no objection to a refund.", true},
                    {"We have nothing against a refund.", true},
                    {"Nothing will prevent us from refunding you.", true},
                    {"A refund is not impossible.", true},
                    {"It is not too late to refund you.", true},
                    {"We do not refuse to refund you.", true},
                    {"There is no reason not to refund you.", true},
                    {"You will not have to wait long for the refund.", true},
                    {"我们不会不退款的。", true},
                    {"没有理由不给您退款。", true},
                    {"绝不会忘记给您退款。", true},
                    {"不介意给您补发。", true},
                    {"毫不犹豫给您退款。", true},
                    {"退款没什么不可以的，马上办。", true},
                    {"我们不是不想退款，是不能退款。", false},
                    {"We cannot refund you without the photo.", false},
                    {"We have no doubt that the refund was not paid.", false},
                    {"不见得能退款。", false},
                };
                check(cases);
            }
        }
    }
}
