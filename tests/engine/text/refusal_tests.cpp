#include <span>

#include "reading.h"
#include "support/catch.h"

using namespace haoping::test;

namespace {

struct Case {
    std::string_view reply;
    bool refused;  // "refund", 退款 … is denied
};

// The words that stand for what a reply may offer.
bool refuses(std::string_view reply) {
    const auto line = " " + negated(read_with_dictionary(reply)) + " ";
    for (const std::string_view offer :
         {" refund ", " refunds ", " refunding ", " cancel ", " exchange ", " 退款 ", " 补发 ", " 取消 "})
        if (line.find(offer) != std::string::npos) return true;
    return false;
}

void check(std::span<const Case> cases) {
    for (const auto& c : cases) {
        INFO(c.reply << " denies: " << negated(read_with_dictionary(c.reply)));
        CHECK(refuses(c.reply) == c.refused);
    }
}

}  // namespace

SCENARIO("Signs, blanks and line ends behind a negator end nothing", "[text][negation]") {
    GIVEN("replies in which something stands between the negator and what is denied") {
        WHEN("they are read") {
            THEN("it is denied all the same, but not what begins anew") {
                const Case cases[] = {
                    {"不能 为您 退款", true},
                    {"我们没有 退款。", true},
                    {"不支持 退款。", true},
                    {"退款 没有 通过。", true},
                    {"不能😢退款。", true},
                    {"我们不能～退款。", true},
                    {"我们不能…退款。", true},
                    {"无法\n退款。", true},
                    {"我们不能取消 和 退款。", true},
                    {"We can not 😢 refund it.", true},
                    {"We do not - sorry - refund.", true},
                    {"We can not :( refund you.", true},
                    {"不用寄回 我们退款", false},
                    {"做不到😢 我们退款", false},
                    {"没有～我们退款", false},
                    {"We do not charge it 😊 refund follows", false},
                    {"We cannot. We refund you.", false},
                    {"你们不能；退款可以。", false},
                };
                check(cases);
            }
        }
    }
}

SCENARIO("One no may stand over a list", "[text][negation]") {
    GIVEN("lists behind a denial, and what only looks like one") {
        WHEN("they are read") {
            THEN("every item is denied") {
                const Case cases[] = {
                    {"We cannot cancel it / refund it.", true},
                    {"We cannot: resend, refund.", true},
                    {"We don't offer:\n- a new one\n- a refund\nSorry.", true},
                    {"Not possible: resend, refund.", true},
                    {"We cannot give you one of these: a new mug or a refund.", true},
                    {"We cannot stop it,\nrefund or\nresend it.", true},
                    {"不能补寄、退款或换货。", true},
                    {"不能补寄，退款，换货。", true},
                    {"No return needed / refund today.", false},
                    {"Not found: a new one or a refund.", false},
                    {"We cannot find it:\n- we refund you", false},
                    {"You need not send anything back: choose a new mug or a refund", false},
                    {"没收到货，退款给您。", false},
                    {"衣服没洗过、退款也快。", false},
                };
                check(cases);
            }
        }
    }
}

SCENARIO("Verbs of refusal and failure deny", "[text][negation]") {
    GIVEN("verbs that say no without a not") {
        WHEN("they are read") {
            THEN("what they refuse is denied, unless it is the customer who refuses") {
                const Case cases[] = {
                    {"We lack the authority to refund you.", true},
                    {"We are forbidden to refund you.", true},
                    {"Our rules prohibit refunds.", true},
                    {"We refrain from refunding.", true},
                    {"We stopped giving refunds.", true},
                    {"We are far from refunding you.", true},
                    {"We doubt that you get a refund.", true},
                    {"We must turn down your refund.", true},
                    {"We have no choice but to reject the refund.", true},
                    {"It is too late to refund you.", true},
                    {"The refund failed.", true},
                    {"The refund did not go through.", true},
                    {"The refund has been ruled out.", true},
                    {"Your refund got rejected.", true},
                    {"A refund is out of the question.", true},
                    {"A refund would be against our rules.", true},
                    {"A refund is excluded.", true},
                    {"A refund is not something we offer.", true},
                    {"A new one and a refund are both impossible.", true},
                    {"The refund, which you asked for, cannot be paid.", true},
                    {"I'm afraid a refund is not possible.", true},
                    {"I must tell you that the refund was not made.", true},
                    {"A refund, unfortunately, is not possible.", true},
                    {"我们拒绝退款。", true},
                    {"平台禁止退款。", true},
                    {"婉拒退款。", true},
                    {"很难给您退款。", true},
                    {"来不及取消了。", true},
                    {"You can refuse the parcel and get a refund.", false},
                    {"The parcel was refused, we refund you.", false},
                    {"We are only too happy to refund you.", false},
                    {"It is out of stock, so we refund you.", false},
                    {"We stop the parcel and refund you.", false},
                    {"I see three declined cards and a refund.", false},
                    {"Please stop using it; a refund follows.", false},
                    {"The refund was not made yesterday but today.", false},
                    {"您可以拒绝签收，退款照办。", false},
                    {"很难过听到杯子碎了退款", false},
                };
                check(cases);
            }
        }
    }
}

SCENARIO("What is denied may come first", "[text][negation]") {
    GIVEN("topics with their comment, labels and questions with their answer") {
        WHEN("they are read") {
            THEN("the comment denies its topic") {
                const Case cases[] = {
                    {"退款失败。", true},
                    {"退款不成立。", true},
                    {"退款不被允许。", true},
                    {"退款是行不通的。", true},
                    {"退款免谈。", true},
                    {"退款已经来不及了。", true},
                    {"补发就不安排了。", true},
                    {"退款申请被拒绝。", true},
                    {"退款这次没办法给您。", true},
                    {"退款是不行的呢", true},
                    {"退款嘛办不到", true},
                    {"退款呢，不行。", true},
                    {"退款的话，仓库没有同意。", true},
                    {"退款：否。", true},
                    {"Refund – no.", true},
                    {"Refund = no", true},
                    {"Refund: rejected.", true},
                    {"Refund: N/A", true},
                    {"Refund (not possible)", true},
                    {"Refund no, new one yes.", true},
                    {"A refund? Not possible.", true},
                    {"Refund? Sorry, no.", true},
                    {"You asked for a refund. This is not possible.", true},
                    {"You asked about a refund. We can't do that.", true},
                    {"Refund: no problem.", false},
                    {"Refund: no fee.", false},
                    {"A refund? No problem.", false},
                    {"You asked for a refund. This is possible.", false},
                    {"We refund you today. This is not a joke.", false},
                    {"We refund you (no. 4821 is your order).", false},
                    {"Say \"no\" at the door, then we refund you.", false},
                    {"退款没问题。", false},
                    {"海关拒绝放行，我们退款。", false},
                };
                check(cases);
            }
        }
    }
}

SCENARIO("What is wished in vain is denied", "[text][negation]") {
    GIVEN("wishes that are taken back, and others") {
        WHEN("they are read") {
            THEN("only the former deny") {
                const Case cases[] = {
                    {"I wish it were possible to refund you.", true},
                    {"If only we could refund you.", true},
                    {"We'd have liked to refund it, but it's too late.", true},
                    {"真希望能给您退款，可惜规定不允许。", true},
                    {"很想给您补发，但是做不到。", true},
                    {"要是能给您退款就好了。", true},
                    {"We would like to refund you; the bank needs your number.", false},
                    {"我们希望今天退款，也给您优惠券。", false},
                    {"要是您想退款就告诉我们。", false},
                };
                check(cases);
            }
        }
    }
}

SCENARIO("A denial is seen through its misspelling", "[text][negation]") {
    GIVEN("not as hasty hands write it") {
        WHEN("it is read") {
            THEN("it denies") {
                constexpr std::string_view slips[] = {"donnot", "cannto", "cnat",     "dnt",     "do n't",   "don?t",
                                                      "don;t",  "don\"t", "don-t",    "don't't", "cannot't", "can ' t",
                                                      "hav'nt", "shant",  "will nto", "donâ€™t", "do no't"};
                for (const auto slip : slips) {
                    const auto reply = "We " + std::string(slip) + " refund you.";
                    INFO(reply);
                    CHECK(refuses(reply));
                }
                const Case cases[] = {
                    {"It is impossble to refund you.", true},
                    {"We are unble to refund you.", true},
                    {"It was done, t-shirt and refund.", false},
                    {"You want a refund.", false},
                };
                check(cases);
            }
        }
    }
}
