#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

const std::string any_rubric = R"js({"criteria": [
    {"id": "cannot-recall", "title": {"en": "States honestly that the parcel was sent and can no longer be stopped", "zh": "如实告知包裹已发出，无法追回"},
     "full": ["cannot (stop|recall)", "无法(召回|追回)"]},
    {"id": "reason", "title": {"en": "Asks politely why she wants to cancel the order", "zh": "礼貌询问取消原因"}, "full": ["why ... cancel", "原因"]},
    {"id": "refund", "title": {"en": "Explains a correct way to the refund with its conditions", "zh": "说明退款方式及条件"}, "full": ["refund", "退款"]},
    {"id": "polite", "title": {"en": "Greets", "zh": "问候"}, "dimension": "communication", "kind": "should", "full": ["hello", "thank you", "您好"]}]})js";

std::optional<Unscorable> reason_of(std::string_view reply, const std::string& model = "") {
    auto rubric = rubric_of(any_rubric);
    rubric.model_replies = std::make_shared<const KnownTexts>(8, std::vector{model});
    return assess(reply, rubric, facts_of_ana()).marks.unscorable;
}

}  // namespace

SCENARIO("What is no reply gets no mark, with the reason", "[rubric][unscorable]") {
    CHECK(reason_of("") == Unscorable::empty);
    CHECK(reason_of("ok refund") == Unscorable::empty);
    CHECK(reason_of("asdfg qwrtz lkjhg zxcvb refund sdfgh") == Unscorable::gibberish);
    CHECK(reason_of("The weather in Hangzhou is lovely and the cat sleeps on the sofa.") == Unscorable::off_topic);
    CHECK(reason_of("Hello, thank you! The cat sleeps on the sofa.") == Unscorable::off_topic);
    CHECK(reason_of("今天天气很好，我们去公园散步吧。") == Unscorable::off_topic);
    CHECK(reason_of("Dear {{name}}, we cannot stop the parcel, we refund it after its return.") ==
          Unscorable::unfilled_template);
    CHECK(reason_of("Hello, I ordered ten lipsticks last week and now I want to cancel the order, please give me my "
                    "money back.") == Unscorable::copy_of_customer);
    CHECK(reason_of("sorry, refund, cancel, recall, parcel, coupon, return, reason") == Unscorable::keyword_list);
    CHECK(reason_of("refund cancel stop parcel recall reason coupon sorry shipped return label tracking") ==
          Unscorable::keyword_list);
    CHECK(reason_of("sorry colour curtains photo daylight label refund exchange choose") == Unscorable::keyword_list);
    CHECK(reason_of("退款、取消、召回、原因、包裹、优惠券、退货、抱歉") == Unscorable::keyword_list);
    CHECK(reason_of("refund refund refund refund refund refund refund refund please refund") ==
          Unscorable::keyword_list);
}

SCENARIO("Notes for oneself are no reply", "[rubric][unscorable]") {
    for (const auto* notes :
         {"Key words: parcel → cannot stop, ask why cancel. Tone: friendly, could you please …. Grammar: past tense.",
          "@warehouse Chen Yu, please keep the parcel of order 8104772531 and don't label it until I tell you.",
          "先道歉，再说明包裹无法召回，退款48.90美元。", "apologise + reason, parcel / cannot stop → refund, 5 days",
          "给Ana道歉，说明包裹无法召回，问她取消的原因，再告诉她退款方式。",
          "First thank Ana, then explain that the parcel cannot be stopped, ask her why she wants to cancel, and offer "
          "the "
          "refund to Ana.",
          "Ana – BR – formal – order 8104772531\npromised / cannot stop\nHangzhou → airport → Curitiba\nwait: refund / "
          "ask why cancel\napology, dates, closing",
          "The reply thanks Ms Lopes, tells her that the parcel cannot be recalled and offers her the refund."}) {
        INFO(notes);
        CHECK(reason_of(notes) == Unscorable::not_to_customer);
    }
    for (const auto* reply :
         {"Ana, parcel sent / cannot be stopped → refund after return. 5 days.",
          "Cannot stop the parcel. Refund after its return, 5 days + 3 days for the bank.",
          "Dear Ana, we cannot stop the parcel. Ana, please refuse it; then the refund comes.",
          "Great pick! Both $34.40 → refund of $5.00 = $29.40 → parcel leaves today, tracking follows.",
          "Pick 1: parcel + tracking / cannot stop\nPick 2: refund + 5 days / after return\nMy question: why cancel, "
          "cash or colour?",
          "包裹已发出，无法召回。请拒收，退回后退款。请问取消的原因是什么？"}) {
        INFO(reply);
        CHECK_FALSE(reason_of(reply));
    }
}

SCENARIO("An essay on one's own answer is no reply", "[rubric][unscorable]") {
    for (
        const auto* essay :
        {"I think I did this task well. I apologised, I said that the parcel cannot be stopped and named the refund of "
         "48.90 USD. My English was perhaps too simple.",
         "How I would work on this: I would first look whether the parcel can be stopped, and then I would write about "
         "the refund in short sentences.",
         "In this exercise I explained why the parcel can't be recalled. The refund was difficult. Next time I take "
         "more "
         "time for the reason.",
         "这次作业我写了包裹无法召回，也写了退款金额和原因。我的英语还要多练。",
         "这道题不难：包裹追不回，退款48.90美元。下次要先问取消的原因。"}) {
        INFO(essay);
        CHECK(reason_of(essay) == Unscorable::not_to_customer);
    }
    for (const auto* reply : {"The parcel cannot be stopped, I did try. I wrote to the carrier twice. Refund of 48.90 "
                              "USD after its return.",
                              "I would refund at once, but the parcel has to come back first. It cannot be stopped.",
                              "It is our task to refund what comes back, and we do. The parcel cannot be stopped.",
                              "Hi Ana, my first answer was wrong and I explained it badly: the parcel cannot be "
                              "stopped, the refund follows.",
                              "包裹已发出，无法召回。下次下单要取消，请尽早留言。退款5天内到账。"}) {
        INFO(reply);
        CHECK_FALSE(reason_of(reply));
    }
}

SCENARIO("Notes of what a letter is to say are no reply, with a day and a sum in them too", "[rubric][unscorable]") {
    for (const auto* notes : {"comfort!! (wrong colour) – apologise – our parcel, not stopped – refund: 48.90 – don't "
                              "say wait – no coupon – "
                              "sign: Li Xiao",
                              "be friendly – parcel gone 18/11, cannot stop – our refund 48.90 – 5 days – thank her",
                              "Tone: warm; our parcel cannot be recalled; refund 48.90; don't mention the coupon",
                              "安慰她 – 我们的包裹无法召回 – 退款48.90 – 别提优惠券",
                              "Meaning: she wants to cancel. New words: recall, refund."}) {
        INFO(notes);
        CHECK(reason_of(notes) == Unscorable::not_to_customer);
    }
    for (const auto* reply :
         {"Apologies – our mistake – parcel cannot be stopped – refund 48.90 USD – within 5 days – Li Xiao",
          "Don't open the parcel – don't sign – refund 48.90 USD after its return – we write on 9 December",
          "Be patient with the bank, the refund takes 5 days. Don't worry.",
          "说明一下：包裹已发出，无法召回。退回后我们退款48.90美元。"}) {
        INFO(reply);
        CHECK_FALSE(reason_of(reply));
    }
}

SCENARIO("An address in one line is a value and no notes", "[rubric][unscorable]") {
    CHECK_FALSE(
        reason_of("Changed ✔ parcel now reads:\nAna Lopes / 418 Birch Road, Apt 2C / Madison, WI 53703 / "
                  "608-555-0142\nRefund not needed. Leaves Friday."));
}

SCENARIO("A question to the trainer is no reply", "[rubric][unscorable]") {
    for (const auto* question :
         {"Hi Mr. Wang, I'm not sure what you want from us here. Should we write to Ana or to the warehouse about the "
          "lipsticks? Can I get a bit more time, and can you send me an example letter?",
          "Dear Ms Zhou, I don't know if Ms Lopes may refuse the parcel. Can you tell me what to write?"}) {
        INFO(question);
        CHECK(reason_of(question) == Unscorable::off_topic);
    }
    CHECK_FALSE(reason_of("Hi Ana, I'm not sure what you want. Can you tell me why you want to cancel?"));
    CHECK_FALSE(reason_of("Dear readers, Ana bought lipsticks here and we cannot stop the parcel, we refund it."));
}

SCENARIO("What was pasted from the desk or the lesson is no reply", "[rubric][unscorable]") {
    CHECK(
        reason_of("8104772531, card, shipped\n2026-11-18 Hangzhou: parcel left, cannot be stopped\n2026-11-19 "
                  "Shanghai: at the airport\n2026-11-20 Curitiba: arrived, refund 48.90 USD\nNote: the charges in your "
                  "country are paid by the receiver.") == Unscorable::not_to_customer);
    CHECK(reason_of("Order 8104772531, card, shipped, paid 48.90 USD. Expected 2026-12-04 – 2026-12-09.\n\nCancelling: "
                    "a parcel "
                    "that has left cannot be stopped. The buyer may refuse it at the door; the refund comes within 5 "
                    "business days.") == Unscorable::not_to_customer);
    CHECK(reason_of("New words\n1. lipstick – 口红\n2. recall – 召回\nExample sentence: \"We cannot stop "
                    "it.\"\nGrammar: we cannot stop the parcel, we refund.") == Unscorable::not_to_customer);
    CHECK_FALSE(
        reason_of("Ana,\n18 November: your parcel left, we cannot stop it\n4 December: it should reach "
                  "you\n9 December: the last day, then we refund you"));
}

SCENARIO("A letter that never says you is a letter", "[rubric][unscorable]") {
    for (const auto* reply :
         {"Hi Ana, the red lipstick is for fair skin, so she needs no primer underneath. She may like the pink one, "
          "too. "
          "Which one suits her?\nWarm regards\nLi Xiao",
          "Hello! The red lipstick is for fair skin, so she needs no primer, and her lips stay soft. Which one suits "
          "her?",
          "Please accept our apology for the tone of our earlier reply; it fell short of our standards. The parcel was "
          "handed over on 18 November. A refund of 48.90 USD will be made after its return.",
          "请接受我们的歉意，上一封回复的语气很不妥。包裹已于11月18日发出，退回后退款48.90美元。",
          "Ana您好，口红已寄出。她若不喜欢，她可以换一支，她的快递免费。",
          "Ms Lopes, the red one is for her skin: she needs no primer, and her lips stay soft. Refund after its "
          "return.",
          "Hang up on him. He is a thief and wants to cancel the order. Nobody gives him a refund. I report him.",
          "Don't answer him, the parcel can't be stopped. He only wants his refund, and he lies to get it.",
          "Tell him that he gets no refund, and then hang up on him, Ana.",
          "别理他，他要的退款是假的，他拿不到，包裹他也追不回。",
          "Ana, let the refund do the talking. He has honey in his voice, and his ten minutes are his own. If he "
          "rings about the order, let it ring. The lipsticks and the refund are yours; not his.",
          "Refund: only in the order, sorry amiga\nWhy: order + payment here = protection, outside = no order / "
          "nobody to ask\nParcel: shipped, no stop\nThen: parcel back = refund of 48.90 USD"}) {
        INFO(reply);
        CHECK_FALSE(reason_of(reply));
    }
    for (const auto* notes :
         {"She is angry, so calm her down, give her the refund and let her keep the lipsticks.",
          "Order: ten lipsticks, 48.90 USD, shipped on 18 November. To ask: parcel refused? reason? Not to do: refund "
          "before the return, coupon.",
          "Ana / birthday / wants her money\n→ no (shipped)\n→ reason: parcel moving\n→ way: return, 48.90\n→ kind, "
          "smile",
          "Ms Lopes is a customer who wants out of her order. First I would apologise and not blame her. Then the "
          "agent "
          "should ask her where you bought it. After that I would tell her the refund. The tone should be calm.",
          "Hello, she is angry about the parcel. Please give the customer her refund.",
          "Tone friendly. The parcel cannot be stopped, refund after return.", "思路是道歉，说明包裹无法召回，退款。",
          "Order 8104772531 / Lopes\n-> sorry\n-> plan A refund after return\n-> no costs!!"}) {
        INFO(notes);
        CHECK(reason_of(notes) == Unscorable::not_to_customer);
    }
}

SCENARIO("Copying other texts is no reply", "[rubric][unscorable]") {
    GIVEN("another scenario's model reply") {
        const std::string model =
            "Dear Mr Weber, as the keyboard was still in our warehouse we have taken the order out of the "
            "shipping list today and it is now cancelled, so the refund is on its way.";
        THEN("it is known again, with another greeting too") {
            CHECK(reason_of(model, model) == Unscorable::copy_of_model);
            CHECK(reason_of("Dear Ana, " + model.substr(model.find("as the")) + " Goodbye!", model) ==
                  Unscorable::copy_of_model);
        }
    }
    GIVEN("a Chinese model reply") {
        const std::string model =
            "您好！感谢您的答复和体谅。我刚刚已将九英镑退到您的银行卡，即订单的两成，银行需要三到五个工作日到账。";
        THEN("its usual turns may be used, its sentences may not") {
            CHECK_FALSE(
                reason_of("您好！感谢您的答复。我已将九英镑退到您的银行卡，银行会在几天里到账，包裹无法召回。", model));
            CHECK(reason_of(model, model) == Unscorable::copy_of_model);
        }
    }
    GIVEN("the titles of the rubric, with and without the customer's message") {
        const std::string titles =
            "We states honestly that the parcel was sent and can no longer be stopped. We asks politely why "
            "she wants to cancel the order. We explains a correct way to the refund with its conditions.";
        THEN("pasting them is no reply") {
            CHECK(reason_of(titles) == Unscorable::not_to_customer);
            CHECK(reason_of(facts_of_ana().customer_message.text() + " " + titles) == Unscorable::not_to_customer);
        }
    }
}

SCENARIO("Real replies are marked, however plain", "[rubric][unscorable]") {
    CHECK_FALSE(reason_of("Sorry, we can not stop it. We refund you."));
    CHECK_FALSE(reason_of("Dear Ana,\nWe will check and contact you soon. Thank you for your patience.\nLi Xiao"));
    CHECK_FALSE(reason_of("在查了，等消息。"));
    CHECK_FALSE(reason_of("Dear Ana, those lipsticks are very cute, you can keep them."));
    CHECK_FALSE(reason_of("hi ana, parcel alredy send, we cannot stop. you send back we refund money, ok?"));
    CHECK_FALSE(reason_of("您好，包裹已发出，无法召回。收到退货后我们马上为您退款，请问您为什么要取消呢？"));
    CHECK_FALSE(reason_of("Dear Ana, 很抱歉，we cannot stop the parcel. 收到后可以退货，we refund you."));
    CHECK_FALSE(
        reason_of("Order 8104772531 shipped 18 Nov, LP00712264CN. Cannot recall. Refund USD 48.90 after return."));
    CHECK_FALSE(reason_of(
        "> Hello, I ordered ten lipsticks last week and now I want to cancel the order, please give me my money back.\n"
        "Dear Ana, thank you for your message. The parcel left yesterday, so we cannot stop it any more. You can "
        "refuse "
        "it at the door and we will refund you as soon as it is back."));
}

SCENARIO("What crosses a gate speaks of the case", "[rubric][unscorable]") {
    const auto rubric = rubric_of(R"js({"criteria": [
        {"id": "refund", "title": {"en": "Refunds", "zh": "退款"}, "full": ["refund"]}],
        "gates": [{"id": "G1", "title": {"en": "No insults", "zh": "不辱骂"}, "evidence": ["idiot"], "unit": "FND-01"}]})js");
    CHECK_FALSE(assess("You are an idiot and I like cats.", rubric, facts_of_ana()).marks.unscorable);
    CHECK(assess("You are a genius and I like cats.", rubric, facts_of_ana()).marks.unscorable ==
          Unscorable::off_topic);
}

SCENARIO("An unscorable reply earns nothing at all", "[rubric][unscorable]") {
    const auto result = assess("sorry, refund, cancel, cannot recall, why cancel, hello, return, coupon",
                               rubric_of(any_rubric), facts_of_ana());
    CHECK(result.marks.unscorable == Unscorable::keyword_list);
    CHECK(result.marks.total == 0);
    CHECK(result.marks.sum == 0);
    for (const auto& marked : result.marks.criteria) CHECK(marked.points == 0);
}
