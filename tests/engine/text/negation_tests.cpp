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
        {"You do nothing, the dispute ends alone.", ""},
        {"You keep it, no return, or exchange for another colour.", "return"},
        {"No refund, or exchange.", "refund or exchange"},
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
        {"No problem, we refund you.", "problem"},
        {"It is not a problem to refund you.", "a problem"},
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
        {"要不您退回来我们退款。", ""},
        {"要不换一个给您？", ""},
        {"我们要不了这个退款。", "这个 退款"},
        {"只要不拆封就可以退款。", "拆封"},
        {"一个月不够我们给您延长。", ""},
        {"我们的服务不够好。", "好"},
        {"没有的话我们退款。", "的话"},
        {"不好意思，给您带来不便。", ""},
        {"您是不是想退款？", ""},
        {"我们特别抱歉，非常理解。", ""},
        {"没问题，我们退款。", "问题"},
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

SCENARIO("Denial is seen in whatever construction it comes", "[text][negation]") {
    struct Case {
        std::string_view reply;
        std::string_view negated;
    };
    const Case cases[] = {
        // the subject of a passive verb
        {"A new mug cannot be sent, and a refund of 9.00 EUR can not be given.",
         "a new mug can be sent and a refund of 9.00 eur can be given"},
        {"The refund was not made.", "the refund was made"},
        {"Your refund has not yet been issued.", "your refund has yet been issued"},
        {"The refund was declined.", "the refund was"},
        {"Your request has been rejected by the manager", "your request has been by the manager"},
        {"Replacements are no longer being sent", "replacements are longer being sent"},
        {"The parcel was refused at the door.", ""},
        {"The parcel that left on Monday cannot be stopped.", "the parcel be stopped"},
        {"The order you placed can not be cancelled", "the order be cancelled"},
        {"If the parcel is not delivered by Friday, we refund you.", "delivered by friday"},
        {"Because the box was not found we refund you", "found"},
        // labels
        {"Refund: no.", "refund"},
        {"Order: 4821. Refund: not possible", "refund possible"},
        {"退款：不行。", "退款"},
        {"Refund: 9.00 EUR, not later", "later"},
        // verbs and wishes that deny
        {"We refuse to refund you.", "to refund you"},
        {"We must decline your request for a new one.", "your request for a new one"},
        {"You can refuse the parcel at the door.", ""},
        {"When you refuse it we refund you.", ""},
        {"We wish we could refund it.", "we could refund it"},
        {"We would love to refund you, but unfortunately it is too late.", "refund you"},
        {"We would like to refund you today.", ""},
        {"The carrier failed to deliver it.", "to deliver it"},
        {"We are not able to refund you.", "able to refund you"},
        // slips of learners
        {"We canot send it and we donot refund it.", "send it refund it"},
        {"I dont refund, you wont get it, we didnot send it", "refund get it send it"},
        {"We do'nt refund, we can,t refund, we don t refund", "refund refund refund"},
        {"We can&#39;t refund it", "refund it"},
        // conditions and reasons end where the main clause begins, comma or not
        {"if you do not receive it on 16 May we send you a new right shoe", "receive it on 16 may"},
        {"As the lamp is not in stock we refund you", "in stock"},
        {"because it did not arrive I send another", "arrive"},
        {"如果没有收到我们给您补发", "收到"},
        {"由于没有库存给您退款", "库存"},
        {"We do not refund what we sent", "refund what we sent"},
        // signs, emoji, line ends, particles and blanks part clauses too
        {"You do not have to send it back 😊 we send a new mug", "have to send it back"},
        {"not shipped yet → refund today", "shipped yet"},
        {"no need to return • we refund", "need to return"},
        {"can't stop it / we refund it", "stop it"},
        {"cannot refund/resend it", "refund resend it"},
        {"您不用退回哦我们会补发", "退回"},
        {"不用退回 我们补发", "退回"},
        // nouns only
        {"we will send it at no cost and pay you 4 dollars", "cost"},
        {"without any charge and pay", "any charge"},
        // twice denied is meant
        {"Without doubt we refund you", ""},
        {"We will not fail to refund you", "fail"},
        {"We don't mind refunding you", "mind"},
        {"this is not a problem for the aprons", "a problem"},
        // Chinese: what is denied stands before the verb
        {"补发新杯子做不到，9欧元的退款也没有通过审核。", "补发 新 杯子 做 9 欧元 的 退款 通过 审核"},
        {"退款尚未办理", "退款 办理"},
        {"退款是不可能的", "退款 是 的"},
        {"不符合退款条件", "符合 退款 条件"},
        {"無法退款", "退款"},
        {"退款我们无法办理", "退款 我们 办理"},
        {"没有收到您的照片，请发一张", "收到 您 的 照片"},
        {"如果包裹没有送到，我们退款", "送到"},
    };
    GIVEN("denials in many constructions") {
        WHEN("they are read") {
            THEN("what is denied is what a reader takes to be denied") {
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
