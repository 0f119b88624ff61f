#include "reading.h"
#include "support/catch.h"

using namespace haoping::test;

SCENARIO("What is denied is marked, and only that", "[text][negation]") {
    struct Case {
        std::string_view reply;
        std::string_view negated;
    };
    const Case cases[] = {
        // scopes end with their clause
        {"We cannot refund it, but we will resend it.", "refund it"},
        {"We can't cancel it and we will refund you.", "cancel it"},
        {"We cannot cancel and refund it.", "cancel and refund it"},
        {"It has not left our warehouse and your order has been cancelled.", "left our warehouse"},
        {"It has not left and the full refund of $46 was issued.", "left"},
        {"It has not been shipped and has been cancelled.", "been shipped"},
        {"It did not reach the hub and the shop.", "reach the hub and the shop"},
        {"We won't ship it and have it cancelled.", "ship it and have it cancelled"},
        {"If you don't receive it by Friday we will resend it.", "receive it by friday"},
        {"We cannot cancel it because it left.", "cancel it"},
        {"We can't refund it. We resend it.", "refund it"},
        {"We can't refund it — we resend it.", "refund it"},
        {"We can no longer change the address.", "longer change the address"},
        {"We never received it; sorry", "received it"},
        {"We are unable to refund you", "to refund you"},
        {"We cannot (order 4821) refund it", "refund it"},
        // commas that end nothing
        {"We cannot, unfortunately, refund it.", "unfortunately refund it"},
        {"No refund, exchange or discount, we promise.", "refund exchange or discount"},
        // denied subjects
        {"A refund is not possible, but we resend it.", "a refund is possible"},
        {"Refunds are unavailable.", "refunds are"},
        {"退款不可以。", "退款 可以"},
        // only the noun
        {"We send it at no cost within 3 days.", "cost"},
        {"We resend it without delay on Monday.", "delay"},
        // what is meant to be denied
        {"I don't think we can refund it.", "think we can refund it"},
        // nothing is denied
        {"We not only refund you but also resend it.", ""},
        {"No, we will refund you.", ""},
        {"No problem, we refund you.", ""},
        {"It is not a problem to refund you.", ""},
        {"Please don't hesitate to contact us.", "hesitate"},
        {"Don't worry we will refund you.", "worry"},
        {"I cannot thank you enough.", ""},
        {"We refund you no later than Monday.", ""},
        {"Order no. 4821 was refunded.", ""},
        // Chinese
        {"我们无法取消订单，但可以退款。", "取消 订单"},
        {"不能退款只能补发。", "退款"},
        {"您不用退回商品我们会补发。", "退回 商品"},
        {"没有收到货可以退款。", "收到 货"},
        {"我们不能保证您会收到。", "保证 您 会 收到"},
        {"我们不仅退款，还会补发。", ""},
        {"不好意思，给您带来不便。", ""},
        {"您是不是想退款？", ""},
        {"我们特别抱歉，非常理解。", ""},
        {"没问题，我们退款。", ""},
    };
    GIVEN("replies that deny something, or only seem to") {
        WHEN("they are read") {
            THEN("the scope of each negator is what a reader takes it to be") {
                for (const auto& c : cases) {
                    INFO(c.reply);
                    CHECK(negated(c.reply) == c.negated);
                }
            }
        }
    }
}

SCENARIO("Negators are marked themselves", "[text][negation]") {
    GIVEN("a reply with a negator in each language") {
        WHEN("it is read") {
            THEN("both words are negators") { CHECK(negators("We can't do it. 我们无法取消。") == "not 无法"); }
        }
    }
}
